package org.hexport.parties.sme.products;

import java.util.List;
import org.hexport.platform.ui.Answers;

/** The pictures of a product, and the form that adds one. */
public record PhotosPage(
        String enterprise, String enterpriseName, String product, String name, List<Photo> photos, Answers answers) {

    public PhotosPage {
        photos = List.copyOf(photos);
    }

    public String base() {
        return "/enterprises/" + enterprise + "/products/" + product;
    }

    public boolean full() {
        return photos.size() >= PhotoDesk.MOST;
    }

    public int most() {
        return PhotoDesk.MOST;
    }
}
