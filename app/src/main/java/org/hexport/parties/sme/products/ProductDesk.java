package org.hexport.parties.sme.products;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.profile.EnterpriseTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and removes products. */
@Service
@Transactional
class ProductDesk {

    private final EnterpriseTable enterprises;
    private final ProductTable products;
    private final Clock clock;

    ProductDesk(EnterpriseTable enterprises, ProductTable products, Clock clock) {
        this.enterprises = enterprises;
        this.products = products;
        this.clock = clock;
    }

    /**
     * The same product again is the same product once.
     *
     * @throws NotFound where the id is another's product, or a removed one
     */
    Reply keep(Viewer viewer, OrganisationId enterprise, Product product) {
        enterprises.writableBy(viewer, enterprise);
        if (products.isNameTaken(enterprise, product)) {
            return Reply.refused("sme.product.name-taken");
        }
        products.save(List.of(new ProductTable.Owned(enterprise, product)), clock.instant());
        if (products.find(enterprise, product.id()).isEmpty()) {
            throw new NotFound();
        }
        return Reply.DONE;
    }

    void remove(Viewer viewer, OrganisationId enterprise, UUID product) {
        enterprises.writableBy(viewer, enterprise);
        products.remove(enterprise, product, clock.instant());
    }
}
