package org.hexport.journey.readiness.check;

import java.time.Instant;
import java.util.List;
import org.hexport.journey.readiness.instrument.Answer;
import org.hexport.journey.readiness.instrument.Item;
import org.hexport.journey.readiness.instrument.NextStep;
import org.hexport.journey.readiness.instrument.ReadinessClass;
import org.hexport.journey.readiness.instrument.Verdict;
import org.hexport.platform.reference.Countries;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a check: gates and the best class still possible, next steps, one offer; never a score.
 *
 * @param keepHref where it can be kept; null once it is
 */
public record ResultPage(
        @Nullable String product,
        @Nullable String country,
        Instant takenAt,
        Verdict verdict,
        List<NextStep> steps,
        @Nullable NearbyOffer offer,
        List<Given> answers,
        @Nullable String keepHref,
        @Nullable Owner owner) {

    private static final int STEPS = 3;

    /**
     * For whom it was kept, and when.
     *
     * @param steps the reader has the steps of this enterprise
     */
    public record Owner(String id, String name, Instant keptAt, boolean steps, boolean mayAnswer) {}

    /** @param answerKey message of the answer */
    public record Given(String questionKey, String answerKey, boolean known) {}

    static ResultPage of(
            Ui ui,
            QuickCheck check,
            boolean exporting,
            @Nullable NearbyOffer offer,
            @Nullable String keepHref,
            @Nullable Owner owner) {
        var verdict = check.verdict(exporting);
        return new ResultPage(
                check.product(),
                check.country() == null ? null : Countries.name(check.country(), ui.locale()),
                check.takenAt(),
                verdict,
                steps(check, verdict),
                offer,
                check.instrument().quick().stream()
                        .map(item -> given(check, item))
                        .toList(),
                keepHref,
                owner);
    }

    static List<NextStep> steps(QuickCheck check, Verdict verdict) {
        return NextStep.after(verdict, check.answers(), STEPS);
    }

    private static Given given(QuickCheck check, Item item) {
        var answer = check.answers().to(item.code());
        return new Given(
                "readiness.item." + item.code(),
                answer.map(chosen -> CheckPage.answerKey(item.code(), chosen)).orElse("readiness.result.empty"),
                answer.filter(chosen -> chosen != Answer.UNKNOWN).isPresent());
    }

    public String title(Ui ui) {
        if (product == null) {
            return ui.t("readiness.result.title");
        }
        return country == null
                ? ui.t("readiness.result.title.product", product)
                : ui.t("readiness.result.title.both", product, country);
    }

    public ReadinessClass best() {
        return verdict.best();
    }

    public long known() {
        return answers.stream().filter(Given::known).count();
    }

    /** The names of the gates in the way, one after the other. */
    public String inTheWay(Ui ui) {
        return String.join(
                ", ",
                verdict.inTheWay().stream()
                        .map(gate -> ui.t("gate." + gate.item()))
                        .toList());
    }

    public int asked() {
        return verdict.met().size() + verdict.open().size();
    }
}
