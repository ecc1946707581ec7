package org.hexport.journey.stages.standing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hexport.journey.stages.Rung;
import org.hexport.journey.stages.theories.Classification;
import org.hexport.journey.stages.theories.Fact;
import org.hexport.journey.stages.theories.Finding;
import org.hexport.journey.stages.theories.NextStep;
import org.hexport.journey.stages.theories.PossibleRungs;
import org.hexport.journey.stages.theories.Theory;
import org.hexport.platform.ui.LadderFigure;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Where an enterprise stands and why, as panels show it.
 *
 * @param lowest and highest on which it may stand; the same where nothing is missing that matters
 * @param rejected tried exporting and decided against it
 * @param lines a theory each
 * @param next what one rung higher would take
 * @param own the viewer is of the enterprise
 * @param mayAnswer the viewer may answer for the enterprise
 */
public record LadderPage(
        String enterprise,
        LocalDate asOf,
        Rung rung,
        Rung lowest,
        Rung highest,
        boolean rejected,
        int fitting,
        int counted,
        int decisive,
        List<Line> lines,
        List<String> flags,
        List<Fact> missing,
        NextStep.Step next,
        boolean own,
        boolean mayAnswer) {

    /**
     * What a theory says.
     *
     * @param stage null where it is not determined
     * @param from and to its bounds then
     * @param fit {@code only}, {@code too}, {@code other}, {@code none}: whether it fits the rung
     * @param facts that decided and may be seen, with what they are
     */
    public record Line(
            String theory,
            @Nullable String stage,
            @Nullable String from,
            @Nullable String to,
            String fit,
            List<Shown> facts) {

        /** The facts in one phrase. */
        public String said(Ui ui) {
            return facts.stream()
                    .map(fact -> ui.t("stages.fact." + fact.fact()) + (stage == null ? "" : ": " + fact.value()))
                    .collect(Collectors.joining("; "));
        }
    }

    /** A fact as it is shown. */
    public record Shown(String fact, String value) {}

    static LadderPage of(Ui ui, String enterprise, Kept kept, Set<Fact.Kind> seen, boolean own, boolean mayAnswer) {
        var classifier = kept.classifier();
        var answer = classifier.classify(kept.facts());
        var possible = new TreeSet<>(PossibleRungs.of(kept.facts(), classifier));
        boolean sure = possible.size() == 1;
        var words = new FactWords(ui, kept.facts(), seen);
        return new LadderPage(
                enterprise,
                kept.facts().asOf(),
                answer.rung(),
                sure ? answer.rung() : possible.first(),
                sure ? answer.rung() : possible.last(),
                answer.rejected(),
                answer.fitting(),
                answer.counted(),
                answer.decisive(),
                Theory.ALL.stream().map(theory -> line(theory, answer, words)).toList(),
                answer.flags(),
                answer.missing(),
                NextStep.of(kept.facts(), classifier),
                own,
                mayAnswer);
    }

    private static Line line(Theory theory, Classification answer, FactWords words) {
        var shown = words.of(answer.of(theory).by());
        return switch (answer.of(theory)) {
            case Finding.Stage(var name, var by) ->
                new Line(theory.code(), name, null, null, fit(theory, name, answer), shown);
            case Finding.Between(var lowest, var highest, var ask, var by) ->
                new Line(theory.code(), null, lowest, highest, "none", words.of(ask));
        };
    }

    private static String fit(Theory theory, String stage, Classification answer) {
        if (stage.equals(Finding.OUTSIDE) || stage.equals(Finding.REJECTED)) {
            return "none";
        }
        return answer.decides(theory) ? "only" : answer.fits(theory) ? "too" : "other";
    }

    public boolean sure() {
        return lowest == highest;
    }

    public LadderFigure figure(Ui ui) {
        var labels = Arrays.stream(Rung.values())
                .map(each -> ui.t("stages.rung." + each))
                .toList();
        return LadderFigure.between(labels, lowest.ordinal(), highest.ordinal());
    }

    public String title(Ui ui) {
        var whose = own ? "own" : "other";
        if (rejected) {
            return ui.t("stages.panel." + whose + ".rejected");
        }
        return sure()
                ? ui.t("stages.panel." + whose + ".at", ui.t("stages.rung." + rung))
                : ui.t(
                        "stages.panel." + whose + ".between",
                        ui.t("stages.rung." + lowest),
                        ui.t("stages.rung." + highest));
    }

    /** Nobody is nudged who decided against it, or is not interested. */
    public boolean showsNext() {
        return own && sure() && !rejected && rung != Rung.L0 && !next.changes().isEmpty();
    }

    /** As message keys. */
    public List<String> flagKeys() {
        return flags.stream()
                .map(flag -> "stages.flag." + flag.replace(':', '.').replace(',', '.'))
                .toList();
    }

    /** What would say more, in one phrase. */
    public String asked(Ui ui) {
        return missing.stream()
                .map(fact -> ui.t("stages.fact." + fact.column()))
                .collect(Collectors.joining("; "));
    }
}
