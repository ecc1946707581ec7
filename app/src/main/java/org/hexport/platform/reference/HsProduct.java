package org.hexport.platform.reference;

import java.util.List;

/**
 * A typical product with its customs number.
 *
 * @param others numbers that may be right instead: then a ruling of customs helps
 */
public record HsProduct(String hs6, String nameId, String nameEn, List<String> others) {

    public HsProduct {
        others = List.copyOf(others);
    }

    public String name(String language) {
        return language.equals("id") ? nameId : nameEn;
    }

    String names() {
        return nameId + " " + nameEn;
    }
}
