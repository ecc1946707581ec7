package org.hexport.journey.readiness.check;

import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import org.hexport.journey.readiness.AnsweredCheck;
import org.hexport.journey.readiness.instrument.Answer;
import org.hexport.journey.readiness.instrument.GivenAnswers;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.journey.readiness.instrument.Verdict;
import org.hexport.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Twelve questions as one person answered them on one day.
 *
 * @param id random: whoever knows it may see the check until it is kept
 * @param country ISO 3166, two letters
 * @param kept for whom and when; null while it belongs to nobody
 */
record QuickCheck(
        UUID id,
        Instrument instrument,
        @Nullable String product,
        @Nullable String country,
        String district,
        GivenAnswers answers,
        Instant takenAt,
        @Nullable Kept kept) {

    record Kept(OrganisationId enterprise, Instant at) {}

    /** @throws IllegalArgumentException if an item or an answer is not the instrument's */
    static QuickCheck of(AnsweredCheck answered, String district) {
        var instrument = Instrument.CURRENT;
        var given = new TreeMap<String, Answer>();
        answered.answers().forEach((code, word) -> given.put(code, answer(instrument, code, word)));
        return new QuickCheck(
                answered.id(),
                instrument,
                answered.product(),
                answered.country(),
                district,
                new GivenAnswers(given),
                answered.takenAt(),
                null);
    }

    private static Answer answer(Instrument instrument, String code, String word) {
        return instrument.quick().stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .flatMap(item -> Answer.find(word).filter(item::takes))
                .orElseThrow(() -> new IllegalArgumentException("no answer " + word + " to " + code));
    }

    /** @param exporting an export of the last twelve months is on record */
    Verdict verdict(boolean exporting) {
        return Verdict.ofQuickCheck(instrument, answers, exporting);
    }
}
