package org.hexport.parties.sme.products;

import java.time.Clock;
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
    private final SheetTable sheets;
    private final Clock clock;

    ProductDesk(EnterpriseTable enterprises, SheetTable sheets, Clock clock) {
        this.enterprises = enterprises;
        this.sheets = sheets;
        this.clock = clock;
    }

    sealed interface Outcome {}

    record Kept() implements Outcome {}

    /** Somebody else changed it since the form was opened. */
    record Overtaken() implements Outcome {}

    record Refused(Reply reason) implements Outcome {}

    /**
     * The same product again is the same product once.
     *
     * @throws NotFound where the id is another's product, or a removed one
     */
    Outcome keep(Viewer viewer, OrganisationId enterprise, ProductSheet product) {
        enterprises.writableBy(viewer, enterprise);
        if (sheets.isNameTaken(enterprise, product)) {
            return new Refused(Reply.refused("sme.product.name-taken"));
        }
        if (product.version() == 0 && sheets.add(enterprise, product, viewer, clock.instant())) {
            return new Kept();
        }
        var known = sheets.find(enterprise, product.id()).orElseThrow(NotFound::new);
        if (known.values().equals(product.values())) {
            return new Kept();
        }
        return sheets.change(enterprise, product, viewer, clock.instant()) ? new Kept() : new Overtaken();
    }

    void remove(Viewer viewer, OrganisationId enterprise, UUID product) {
        enterprises.writableBy(viewer, enterprise);
        sheets.remove(enterprise, product, viewer, clock.instant());
    }
}
