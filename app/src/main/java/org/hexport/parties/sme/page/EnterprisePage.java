package org.hexport.parties.sme.page;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import org.hexport.parties.sme.products.ProductTable;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise, as its people, its association and its region's offices see it.
 *
 * @param contact how to reach it
 * @param business what law and trade know of it
 * @param notShared the owner does not let the viewer see all of it
 * @param doubtfulNpwp its tax number doesn't keep its rule and should be looked at again
 */
public record EnterprisePage(
        String id,
        String name,
        String district,
        boolean demo,
        LocalDate registeredOn,
        @Nullable SizeLine size,
        List<Line> contact,
        List<Line> business,
        boolean doubtfulNpwp,
        List<ProductTable.Card> products,
        List<JteModel> panels,
        boolean mayChange,
        boolean isOwn,
        boolean notShared) {

    public EnterprisePage {
        contact = List.copyOf(contact);
        business = List.copyOf(business);
        products = List.copyOf(products);
        panels = List.copyOf(panels);
    }

    /**
     * A fact in words.
     *
     * @param label message key
     */
    public record Line(String label, String value) {}

    /**
     * The derived size.
     *
     * @param key message of the size
     * @param byKey message that says what decided
     */
    public record SizeLine(String key, String byKey) {}
}
