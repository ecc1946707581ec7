package org.hexport.top.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.products.PhotoDesk;
import org.hexport.parties.sme.products.Product;
import org.hexport.parties.sme.products.ProductTable;
import org.hexport.platform.files.FilePurpose;
import org.hexport.platform.files.Files;
import org.hexport.platform.files.ReadFile;
import org.hexport.top.demo.pictures.StillLife;
import org.springframework.stereotype.Component;

/** What some products look like: drawn, and sent in as any photo would be. */
@Component
class Pictures {

    private final Persons persons;
    private final ProductTable products;
    private final PhotoDesk photos;
    private final Files files;

    Pictures(Persons persons, ProductTable products, PhotoDesk photos, Files files) {
        this.persons = persons;
        this.products = products;
        this.photos = photos;
        this.files = files;
    }

    void load() {
        Tale.rows("pictures").forEach(this::picture);
    }

    private void picture(NamedCsvRecord row) {
        var enterprise = persons.organisation(row.getField("enterprise"));
        for (var product : products.of(enterprise)) {
            var drawn = StillLife.of(row.getField("still_life")).picture(row.getField("enterprise") + product.name());
            if (!(read(drawn) instanceof ReadFile.Fit fit)
                    || photos.add(Viewer.HOUSE, enterprise, product.id(), fit, alt(product)) != Reply.DONE) {
                throw new IllegalStateException("the demonstration's picture of " + product.name());
            }
        }
    }

    private ReadFile read(byte[] drawn) {
        try {
            return files.read(FilePurpose.PRODUCT_PHOTO, "illustration.png", new ByteArrayInputStream(drawn));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** In both languages, as a photo has one text only; that it is drawn is said first. */
    private static String alt(Product product) {
        var english = product.nameEn();
        return "Ilustrasi: " + product.name() + (english == null ? "" : " (illustration: " + english + ")");
    }
}
