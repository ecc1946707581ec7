package org.hexport.journey.readiness.files;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** The places of the items that are asked of the organisation. */
    private static final int[] THE_ORGANISATIONS = Stream.of(Dimension.values())
            .filter(Dimension::isOfTheOrganisation)
            .flatMapToInt(dimension -> IntStream.range(0, Dimension.ITEMS_EACH)
                    .map(item -> dimension.ordinal() * Dimension.ITEMS_EACH + item))
            .toArray();

    boolean isTheOrganisations() {
        return product.isEmpty();
    }

    /** @param organisation the row of the same id that has no product; null where there is none */
    Sheet sheet(@Nullable AnswerRow organisation) {
        if (organisation == null || organisation == this) {
            return new Sheet(answers, evidence, Boolean.TRUE.equals(exporting), Boolean.TRUE.equals(lot));
        }
        var joined = new ArrayList<>(answers);
        var grades = new ArrayList<>(evidence);
        for (int place : THE_ORGANISATIONS) {
            if (organisation.answers.get(place) != null) {
                joined.set(place, organisation.answers.get(place));
                grades.set(place, organisation.evidence.get(place));
            }
        }
        return new Sheet(joined, grades, either(exporting, organisation.exporting), either(lot, organisation.lot));
    }

    private static boolean either(@Nullable Boolean own, @Nullable Boolean theirs) {
        return Boolean.TRUE.equals(own == null ? theirs : own);
    }
}
