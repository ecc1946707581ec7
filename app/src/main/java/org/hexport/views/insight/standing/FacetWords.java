package org.hexport.views.insight.standing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Component;

/** Names of what is counted, in the order in which a reader expects them. */
@Component
class FacetWords {

    private static final List<String> SIZES = List.of("micro", "small", "medium", "large");

    private final Regions regions;

    FacetWords(Regions regions) {
        this.regions = regions;
    }

    /** Rungs, classes and sizes by their order, sectors and districts by how many; what is not known comes last. */
    List<StandingPage.Count> counts(Ui ui, Facet facet, Map<String, Long> byValue) {
        Comparator<StandingPage.Count> order = switch (facet) {
            case RUNG, CLASS, SEX -> Comparator.comparing(StandingPage.Count::value);
            case SIZE -> Comparator.comparing(count -> SIZES.indexOf(count.value()));
            case SECTOR, DISTRICT -> Comparator.comparing(StandingPage.Count::enterprises, Comparator.reverseOrder());
        };
        return byValue.entrySet().stream()
                .map(found ->
                        new StandingPage.Count(found.getKey(), label(ui, facet, found.getKey()), found.getValue()))
                .sorted(Comparator.<StandingPage.Count, Boolean>comparing(
                                count -> count.value().equals(Standings.UNKNOWN))
                        .thenComparing(order)
                        .thenComparing(StandingPage.Count::value))
                .toList();
    }

    String label(Ui ui, Facet facet, String value) {
        if (value.equals(Standings.UNKNOWN)) {
            return ui.t("insight.standing.unknown." + facet.word());
        }
        var key = switch (facet) {
            case RUNG -> "stages.rung." + value;
            case CLASS -> "readiness.class." + value;
            case SECTOR -> "insight.division." + value;
            case SIZE -> "sme.size." + value;
            case SEX -> "sme.sex." + value;
            case DISTRICT -> "";
        };
        if (facet == Facet.DISTRICT) {
            return regions.nameOf(value);
        }
        if (value.equals("between")) {
            return ui.t("insight.standing.between");
        }
        var name = ui.has(key) ? ui.t(key) : value;
        return switch (facet) {
            case RUNG, CLASS -> value + " · " + name;
            case SECTOR -> name.equals(value) ? "KBLI " + value : name;
            default -> name;
        };
    }
}
