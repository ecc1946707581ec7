package org.hexport.parties.outcomes.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hexport.parties.outcomes.Mode;
import org.hexport.platform.ui.CodebookPart;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Component;

/** What is reported of a period. */
@Component
class OutcomeCodebook implements CodebookPart {

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String key() {
        return "outcomes.codebook";
    }

    @Override
    public List<Field> fields(Ui ui) {
        var rupiah = ui.t("outcomes.codebook.rupiah");
        var count = ui.t("outcomes.codebook.count");
        return List.of(
                field(ui, "period", "2026Q3, 2026", ui.t("outcomes.codebook.counted")),
                field(ui, "domestic_idr", rupiah, ""),
                field(ui, "exports_direct_idr", rupiah, ""),
                field(ui, "exports_indirect_idr", rupiah, ui.t("outcomes.codebook.one-owner")),
                field(ui, "imports_idr", rupiah, ""),
                field(ui, "shipments", count, ""),
                field(ui, "countries", "ISO 3166-1 alpha-2", ""),
                field(ui, "modes", Arrays.stream(Mode.values()).map(Mode::word).collect(Collectors.joining(", ")), ""),
                field(ui, "workers", count, ""),
                field(ui, "source", "self, document, verified", ui.t("outcomes.codebook.verified")));
    }

    private static Field field(Ui ui, String name, String values, String note) {
        return new Field(name, ui.t("outcomes.codebook." + name), values, note);
    }
}
