package org.hexport.parties.sme.products;

import java.time.Instant;
import java.util.List;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;

/**
 * The form of a product.
 *
 * @param product made by the form where the product is new
 * @param version that a change builds on; 0 where the product is new
 * @param codes customs numbers to choose from, each with a product that has it
 * @param successors what became of the customs number, where it is no longer valid
 * @param others what somebody else changed since the form was opened
 */
public record ProductPage(
        String enterprise,
        String enterpriseName,
        String product,
        String name,
        int version,
        Answers answers,
        List<Choice> codes,
        List<Choice> environment,
        List<Choice> heritage,
        List<String> successors,
        List<Other> others) {

    public ProductPage {
        codes = List.copyOf(codes);
        environment = List.copyOf(environment);
        heritage = List.copyOf(heritage);
        successors = List.copyOf(successors);
        others = List.copyOf(others);
    }

    /**
     * A change by somebody else, in words.
     *
     * @param field message key of the fact
     */
    public record Other(String field, String before, String after, String who, Instant at) {}

    public boolean known() {
        return !name.isEmpty();
    }

    public String base() {
        return "/enterprises/" + enterprise + "/products";
    }

    /** The languages of the public pages that are asked after Indonesian and English. */
    public List<ProductFact> otherLanguages() {
        return ProductFact.otherLanguages();
    }
}
