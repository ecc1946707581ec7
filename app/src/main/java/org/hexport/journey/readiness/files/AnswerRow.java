package org.hexport.journey.readiness.files;

import java.util.ArrayList;
import java.util.List;
import org.hexport.journey.readiness.instrument.Answer;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.journey.readiness.instrument.Evidence;
import org.hexport.journey.readiness.instrument.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands in the file.
 *
 * @param answers by the place of their item; null where the cell is empty
 * @param evidence likewise
 */
record AnswerRow(
        String id,
        String product,
        String country,
        List<@Nullable Answer> answers,
        List<Evidence> evidence,
        @Nullable Boolean exporting,
        @Nullable Boolean lot) {

    boolean isTheOrganisations() {
        return product.isEmpty();
    }

    /** @param organisation the row of the same id that has no product; null where there is none */
    Sheet sheet(List<String> items, @Nullable AnswerRow organisation) {
        var entries = new ArrayList<Sheet.Entry>(items.size());
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var from = organisation != null && organisation.holdsFor(i, item) ? organisation : this;
            entries.add(new Sheet.Entry(item, from.answers.get(i), from.evidence.get(i)));
        }
        return new Sheet(
                entries,
                either(exporting, organisation == null ? null : organisation.exporting),
                either(lot, organisation == null ? null : organisation.lot));
    }

    private boolean holdsFor(int place, String item) {
        return answers.get(place) != null && Dimension.ofItem(item).isOfTheOrganisation();
    }

    private static boolean either(@Nullable Boolean own, @Nullable Boolean theirs) {
        return Boolean.TRUE.equals(own == null ? theirs : own);
    }
}
