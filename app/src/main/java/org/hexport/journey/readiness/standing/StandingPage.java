package org.hexport.journey.readiness.standing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
 * @param mayCheck the viewer may answer for the enterprise
 */
public record StandingPage(
        String enterprise,
        @Nullable String product,
        @Nullable String country,
        @Nullable Instant checked,
        @Nullable String checkHref,
        ReadinessClass best,
        List<Gate> open,
        List<Gate> met,
        List<Earlier> history,
        boolean mayCheck) {

    /** @param best the best class that was possible then */
    public record Earlier(Instant at, String href, ReadinessClass best) {}

    static StandingPage of(
            Ui ui, Viewer viewer, OrganisationId enterprise, Standing standing, List<Standing.Newest> checks) {
        var newest = standing.newest();
        return new StandingPage(
                enterprise.toString(),
                newest == null ? null : newest.product(),
                newest == null || newest.country() == null ? null : country(newest.country(), ui.locale()),
                newest == null ? null : newest.takenAt(),
                newest == null ? null : "/check/" + newest.check(),
                standing.best(),
                standing.open(),
                standing.met(),
                checks.stream().skip(1).map(StandingPage::earlier).toList(),
                standing.enterprise().mayBeAnsweredForBy(viewer, enterprise));
    }

    private static String country(String code, Locale reader) {
        return Locale.of("", code).getDisplayCountry(reader);
    }

    private static Earlier earlier(Standing.Newest check) {
        return new Earlier(
                check.takenAt(),
                "/check/" + check.check(),
                Verdict.ofQuickCheck(check.instrument(), check.answers(), false).best());
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
