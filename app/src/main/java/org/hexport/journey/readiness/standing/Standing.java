package org.hexport.journey.readiness.standing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.journey.readiness.Assessed;
import org.hexport.journey.readiness.Gate;
import org.hexport.journey.readiness.instrument.Answer;
import org.hexport.journey.readiness.instrument.GivenAnswers;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.journey.readiness.instrument.ReadinessClass;
import org.hexport.journey.readiness.instrument.Sheet;
import org.hexport.journey.readiness.instrument.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Where an enterprise stands: its newest check and its newest assessment, and its gates since then.
 *
 * @param newest check; null where it never kept one
 * @param assessed the newest assessment on record; null where there is none
 */
public record Standing(
        EnterpriseRecord enterprise,
        @Nullable Newest newest,
        @Nullable Assessed assessed,
        List<GateStanding> gates) {

    public Standing {
        gates = List.copyOf(gates);
    }

    public record Newest(
            UUID check,
            Instrument instrument,
            @Nullable String product,
            @Nullable String country,
            GivenAnswers answers,
            Instant takenAt) {}

    public String district() {
        return enterprise.district();
    }

    public List<Gate> met() {
        return gates.stream().filter(GateStanding::met).map(GateStanding::gate).toList();
    }

    public List<Gate> open() {
        return gates.stream()
                .filter(standing -> !standing.met())
                .map(GateStanding::gate)
                .toList();
    }

    /** The best class possible with the gates as they stand. */
    public ReadinessClass best() {
        return best(answersNow());
    }

    /** The best class possible once this gate too is met. */
    public ReadinessClass bestOnceMet(Gate gate) {
        return best(met(answersNow(), gate));
    }

    /** The assessment was recorded after the last check, or there was no check. */
    boolean isAssessedLast() {
        return assessed != null && (newest == null || !newest.takenAt().isAfter(assessed.at()));
    }

    /** What was answered last, and what acts have changed since. */
    private GivenAnswers answersNow() {
        var answers = lastAnswers();
        for (var gate : met()) {
            answers = met(answers, gate);
        }
        return answers;
    }

    private GivenAnswers lastAnswers() {
        if (isAssessedLast() && assessed != null) {
            return assessed.sheet().given();
        }
        return newest == null ? new GivenAnswers(Map.of()) : newest.answers();
    }

    private ReadinessClass best(GivenAnswers answers) {
        if (isAssessedLast()) {
            boolean lot = gates.stream().anyMatch(gate -> gate.gate() == Gate.LOGISTICS && gate.met());
            return Verdict.ofAssessment(Sheet.of(answers, enterprise.exporting(), lot))
                    .best();
        }
        var instrument = newest == null ? Instrument.CURRENT : newest.instrument();
        return Verdict.ofQuickCheck(instrument, answers, enterprise.exporting()).best();
    }

    /** A gate that was met stands at 3 or as answered, never lower. The ninth has no item in the quick check. */
    private static GivenAnswers met(GivenAnswers answers, Gate gate) {
        var enough = answers.to(gate.item())
                .filter(answer -> answer.isAtLeast(Answer.IN_PLACE) || answer == Answer.NOT_APPLICABLE)
                .isPresent();
        return enough || gate == Gate.LOGISTICS ? answers : answers.with(gate.item(), Answer.IN_PLACE);
    }
}
