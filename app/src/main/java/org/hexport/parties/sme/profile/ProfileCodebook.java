package org.hexport.parties.sme.profile;

import java.util.Arrays;
import java.util.List;
import org.hexport.platform.ui.CodebookPart;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Component;

/** The facts of a profile, as the form, the files and the table know them. */
@Component
class ProfileCodebook implements CodebookPart {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String key() {
        return "sme.codebook";
    }

    @Override
    public List<Field> fields(Ui ui) {
        return Arrays.stream(Fact.values())
                .map(fact -> new Field(
                        fact.column(),
                        ui.t(fact.label()),
                        ui.t("sme.kind." + fact.kind().name().toLowerCase(java.util.Locale.ROOT)),
                        fact.kind() == Fact.Kind.TEXT ? ui.t(fact.rule().key()) : ""))
                .toList();
    }
}
