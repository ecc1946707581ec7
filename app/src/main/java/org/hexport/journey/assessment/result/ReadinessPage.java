package org.hexport.journey.assessment.result;

import java.time.Instant;
import java.util.List;
import org.hexport.journey.readiness.Gate;
import org.hexport.journey.readiness.instrument.ReadinessClass;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise's answers come to, for a product and market.
 *
 * @param product null where none was chosen yet
 * @param recordedAt when it was put on record; null where it stands as the answers do now
 * @param recordId for a record to be made; null where the viewer may not, or there is nothing new
 * @param stability null where the class is open
 * @param weighed the class with equal weights, then with those of the programmes of the region
 * @param deciding the items that would decide an open class
 * @param answersHref where the answers can be read item by item; null where the viewer may not
 */
public record ReadinessPage(
        String enterprise,
        String name,
        @Nullable String subject,
        @Nullable String product,
        @Nullable String country,
        List<Choice> others,
        @Nullable Instant recordedAt,
        @Nullable String recordId,
        ReadinessClass low,
        ReadinessClass high,
        @Nullable Double stability,
        List<Weighed> weighed,
        List<Choice> deciding,
        long decidingMore,
        Bar organisation,
        Bar productAxis,
        Bar overall,
        List<Bar> dimensions,
        List<Bar> pillars,
        List<Gate> open,
        List<MetGate> met,
        List<Count> evidence,
        @Nullable Changes changes,
        boolean mayAnswer,
        @Nullable String answersHref) {

    public record MetGate(Gate gate, String evidenceKey, boolean seenByOthers) {}

    /** How many answers rest on what. */
    public record Count(String evidenceKey, long answers) {}

    public boolean isCertain() {
        return low == high;
    }

    public String title(Ui ui) {
        return product == null || country == null
                ? ui.t("assessment.result.title", name)
                : ui.t("assessment.result.title.about", product, country);
    }

    public String classWords(Ui ui) {
        return Weighed.words(ui, low, high);
    }

    public String address() {
        return "/enterprises/" + enterprise + "/readiness" + of();
    }

    public String tasksHref() {
        return "/enterprises/" + enterprise + "/assessment" + of();
    }

    private String of() {
        return subject == null ? "" : "?of=" + subject;
    }

    /** Gates that stand before the next class: for an indirect export, or once these are met for one's own. */
    public String inTheWay(Ui ui) {
        var first = open.stream().filter(Gate::isBeforeAnyExport).toList();
        return String.join(
                ", ",
                (first.isEmpty() ? open : first)
                        .stream().map(gate -> ui.t("gate." + gate.item())).toList());
    }
}
