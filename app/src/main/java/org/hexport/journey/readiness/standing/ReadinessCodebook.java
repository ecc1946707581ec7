package org.hexport.journey.readiness.standing;

import java.util.List;
import java.util.stream.Stream;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.journey.readiness.instrument.Item;
import org.hexport.platform.ui.CodebookPart;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Component;

/** The items of the instrument in the version that is asked today, and the scores. */
@Component
class ReadinessCodebook implements CodebookPart {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String key() {
        return "readiness.codebook";
    }

    @Override
    public List<Field> fields(Ui ui) {
        var items = Instrument.CURRENT.items().stream()
                .map(item -> new Field(item.code(), ui.t(item.key()), "0–4, na, dk", note(ui, item)));
        var scores = Stream.of(
                        "organisation",
                        "product_score",
                        "overall",
                        "class",
                        "between",
                        "stability",
                        "gates_met",
                        "lot",
                        "seen")
                .map(name -> new Field(
                        name, ui.t("readiness.codebook." + name), ui.t("readiness.codebook." + name + ".values"), ""));
        return Stream.concat(items, scores).toList();
    }

    private static String note(Ui ui, Item item) {
        var level = ui.t("readiness.dimension." + item.dimension());
        return item.gate().isPresent() ? level + " · " + ui.t("readiness.codebook.gate") : level;
    }
}
