package org.hexport.journey.readiness.standing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hexport.journey.readiness.Assessed;
import org.hexport.journey.readiness.Gate;
import org.hexport.journey.readiness.instrument.ReadinessClass;
import org.hexport.journey.readiness.instrument.Verdict;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Where an enterprise stands, as panels show it.
 *
 * @param checked when the newest check was taken; null where none was kept
 * @param assessed the newest assessment on record; null where there is none
 * @param mayCheck the viewer may take the quick check for the enterprise
 * @param mayAnswer the viewer may answer the assessment for it
 */
public record StandingPage(
        String enterprise,
        @Nullable String product,
        @Nullable String country,
        @Nullable Instant checked,
        @Nullable String checkHref,
        @Nullable Recorded assessed,
        ReadinessClass best,
        List<Gate> open,
        List<Gate> met,
        List<Earlier> history,
        boolean mayCheck,
        boolean mayAnswer) {

    /** @param best the best class that was possible then */
    public record Earlier(Instant at, String href, ReadinessClass best) {}

    /** An assessment on record: its class, or the two between which it lies. */
    public record Recorded(Instant at, String href, ReadinessClass low, ReadinessClass high) {

        static Recorded of(Assessed assessed) {
            var standing = assessed.standing();
            return new Recorded(
                    assessed.at(),
                    "/enterprises/" + assessed.enterprise() + "/readiness",
                    standing.low(),
                    standing.high());
        }

        public String words(Ui ui) {
            var worst = ui.t("readiness.class." + low);
            return low == high ? worst : ui.t("readiness.between", worst, ui.t("readiness.class." + high));
        }
    }

    static StandingPage of(
            Ui ui, Viewer viewer, OrganisationId enterprise, Standing standing, List<Standing.Newest> checks) {
        var newest = standing.newest();
        var assessed = standing.assessed();
        var about = assessed != null && standing.isAssessedLast()
                ? new About(assessed.product(), assessed.country())
                : newest == null ? new About(null, null) : new About(newest.product(), newest.country());
        return new StandingPage(
                enterprise.toString(),
                about.product,
                about.country == null ? null : country(about.country, ui.locale()),
                newest == null ? null : newest.takenAt(),
                newest == null ? null : "/check/" + newest.check(),
                assessed == null ? null : Recorded.of(assessed),
                standing.best(),
                standing.open(),
                standing.met(),
                checks.stream().skip(1).map(StandingPage::earlier).toList(),
                standing.enterprise().mayBeAnsweredForBy(viewer, enterprise),
                viewer.answersFor(enterprise));
    }

    private record About(@Nullable String product, @Nullable String country) {}

    private static String country(String code, Locale reader) {
        return Locale.of("", code).getDisplayCountry(reader);
    }

    private static Earlier earlier(Standing.Newest check) {
        return new Earlier(
                check.takenAt(),
                "/check/" + check.check(),
                Verdict.ofQuickCheck(check.instrument(), check.answers(), false).best());
    }

    /** Neither a check nor an assessment was ever kept. */
    public boolean isNew() {
        return checked == null && assessed == null;
    }

    public String assessmentHref() {
        return "/enterprises/" + enterprise + "/assessment";
    }

    public String title(Ui ui) {
        if (product == null) {
            return ui.t("readiness.panel.title");
        }
        return country == null
                ? ui.t("readiness.panel.title.product", product)
                : ui.t("readiness.panel.title.both", product, country);
    }

    public String metNames(Ui ui) {
        return String.join(
                ", ", met.stream().map(gate -> ui.t("gate." + gate.item())).toList());
    }

    public int asked() {
        return open.size() + met.size();
    }
}
