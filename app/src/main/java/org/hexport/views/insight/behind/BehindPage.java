package org.hexport.views.insight.behind;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The enterprises behind a figure.
 *
 * @param next the address of the next part, null at the end
 */
public record BehindPage(
        String code,
        String name,
        Counted counted,
        List<Line> lines,
        @Nullable String next) {

    public BehindPage {
        lines = List.copyOf(lines);
    }

    public record Line(UUID id, String name, String district) {}

    public String title(Ui ui) {
        var key = "insight.counted." + counted.word();
        return switch (counted.kind()) {
            case HELIX -> ui.t(key, new Ui.Named("helix." + counted.value()));
            case ANY, EVERY -> ui.t(key, new Ui.Named("insight.lens." + counted.value()));
            case COUNTRY -> ui.t(key, Locale.of("", counted.value()).getDisplayCountry(ui.locale()));
            case GATE -> ui.t(key, new Ui.Named("gate." + counted.value()));
            default -> ui.t(key);
        };
    }

    public String here() {
        return "/regions/" + code + "/counted/" + counted;
    }
}
