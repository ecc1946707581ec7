package org.hexport.parties.sme.products;

import org.hexport.platform.ui.Answers;

/**
 * The form of a product.
 *
 * @param product made by the form where the product is new
 * @param known whether it is in the register already
 */
public record ProductPage(
        String enterprise, String enterpriseName, String product, String name, boolean known, Answers answers) {

    public String base() {
        return "/enterprises/" + enterprise + "/products";
    }
}
