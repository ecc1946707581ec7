package org.hexport.parties.sme.profile;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hexport.kernel.Money;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a fact reads on a page. */
@Component
public class FactWords {

    private final Regions regions;

    FactWords(Regions regions) {
        this.regions = regions;
    }

    public String of(Ui ui, Fact fact, @Nullable String value) {
        if (value == null) {
            return ui.t("ui.unknown");
        }
        return switch (fact.kind()) {
            case DISTRICT -> regions.nameOf(value);
            case MONEY -> ui.money(Money.idr(Long.parseLong(value)));
            case COUNT -> ui.number(Long.parseLong(value));
            case SEX -> ui.t("sme.sex." + value);
            case YES_NO -> ui.t("sme." + value);
            case TEXT, YEAR -> text(ui, fact, value);
        };
    }

    private String text(Ui ui, Fact fact, String value) {
        return switch (fact) {
            case PHONE -> Identifiers.spokenPhone(value);
            case LEGAL_FORM -> ui.has("sme.legal." + value) ? ui.t("sme.legal." + value) : value;
            case NIB_STATUS -> ui.t("sme.nib." + value);
            case AREA_SERVED ->
                Arrays.stream(value.split(";")).map(code -> area(ui, code)).collect(Collectors.joining(", "));
            default -> value;
        };
    }

    private String area(Ui ui, String code) {
        return ui.has("sme.area." + code) ? ui.t("sme.area." + code) : regions.nameOf(code);
    }
}
