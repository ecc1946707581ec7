package org.hexport.journey.assessment.answers;

import java.util.Map;
import java.util.Optional;
import org.hexport.journey.readiness.instrument.Answer;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.journey.readiness.instrument.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise's answers for a product and market.
 *
 * @param subject null where none was chosen yet: then only the organisation's are there
 * @param lot what was said of the product's consolidated lots; null where nothing was
 */
public record Filled(
        @Nullable Subject subject,
        Map<String, Given> byItem,
        @Nullable Lot lot) {

    public Filled {
        byItem = Map.copyOf(byItem);
    }

    public Optional<Given> to(String item) {
        return Optional.ofNullable(byItem.get(item));
    }

    /** Items of the dimension that were answered; "don't know" is an answer of the person, though none of the scoring. */
    public long answered(Dimension dimension) {
        return dimension.codes().stream().filter(byItem::containsKey).count();
    }

    public long unknown() {
        return byItem.values().stream()
                .filter(given -> given.answer() == Answer.UNKNOWN)
                .count();
    }

    public Sheet sheet(boolean exporting) {
        return new Sheet(
                byItem.values().stream()
                        .map(given -> new Sheet.Entry(given.item(), given.answer(), given.evidence()))
                        .toList(),
                exporting,
                lot != null && lot.supplies());
    }
}
