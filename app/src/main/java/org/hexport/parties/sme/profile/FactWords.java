package org.hexport.parties.sme.profile;

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
            case TEXT, YEAR -> fact == Fact.PHONE ? Identifiers.spokenPhone(value) : value;
        };
    }
}
