package org.hexport.parties.sme.products;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.profile.EnterpriseTable;
import org.hexport.platform.files.FileId;
import org.hexport.platform.files.Files;
import org.hexport.platform.files.ReadFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds pictures to a product, orders and removes them. */
@Service
@Transactional
public class PhotoDesk {

    static final int MOST = 6;

    private final EnterpriseTable enterprises;
    private final PhotoTable photos;
    private final Files files;
    private final Clock clock;

    PhotoDesk(EnterpriseTable enterprises, PhotoTable photos, Files files, Clock clock) {
        this.enterprises = enterprises;
        this.photos = photos;
        this.files = files;
        this.clock = clock;
    }

    /** The same picture again is there once. */
    public Reply add(Viewer viewer, OrganisationId enterprise, UUID product, ReadFile.Fit picture, String alt) {
        require(viewer, enterprise, product);
        var print = picture.sent().print();
        if (photos.hasPrint(product, print)) {
            return Reply.DONE;
        }
        if (photos.of(product).size() >= MOST) {
            return Reply.refused("sme.photo.enough", MOST);
        }
        var id = files.keep(viewer, enterprise, picture);
        var kept = files.picture(id).orElseThrow();
        photos.add(
                enterprise,
                product,
                new Photo(id.value(), alt, kept.width(), kept.height(), kept.widths()),
                print,
                viewer,
                clock.instant());
        return Reply.DONE;
    }

    /** One place nearer to the beginning. */
    void forward(Viewer viewer, OrganisationId enterprise, UUID product, FileId file) {
        require(viewer, enterprise, product);
        var order = new ArrayList<>(photos.of(product));
        int place = order.stream().map(Photo::file).toList().indexOf(file.value());
        if (place > 0) {
            Collections.swap(order, place - 1, place);
            photos.order(List.copyOf(order));
        }
    }

    void remove(Viewer viewer, OrganisationId enterprise, UUID product, FileId file) {
        require(viewer, enterprise, product);
        if (photos.remove(enterprise, product, file, viewer, clock.instant())) {
            files.remove(file, enterprise);
        }
    }

    private void require(Viewer viewer, OrganisationId enterprise, UUID product) {
        enterprises.writableBy(viewer, enterprise);
        if (!photos.lock(enterprise, product)) {
            throw new NotFound();
        }
    }
}
