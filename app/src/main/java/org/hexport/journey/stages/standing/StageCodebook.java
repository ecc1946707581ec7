package org.hexport.journey.stages.standing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hexport.journey.stages.theories.Fact;
import org.hexport.journey.stages.theories.Theory;
import org.hexport.platform.ui.CodebookPart;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Component;

/** The facts that the rules read, and the stages that they answer. */
@Component
class StageCodebook implements CodebookPart {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String key() {
        return "stages.codebook";
    }

    @Override
    public List<Field> fields(Ui ui) {
        var facts = Arrays.stream(Fact.values())
                .map(fact -> new Field(
                        fact.column(),
                        ui.t("stages.fact." + fact.column()),
                        ui.t("stages.codebook." + fact.kind().name().toLowerCase(Locale.ROOT)),
                        ui.t("stages.codebook." + fact.kind().name().toLowerCase(Locale.ROOT) + ".empty")));
        var theories = Theory.ALL.stream()
                .map(theory -> new Field(
                        theory.code(),
                        ui.t("stages.theory." + theory.code()),
                        String.join(", ", theory.stages()),
                        ui.t("stages.codebook.between")));
        var ladder = Stream.of(
                new Field("rung", ui.t("stages.codebook.rung"), "L0, L1, L2, L3, L4, L5, L6", ""),
                new Field("agreement", ui.t("stages.codebook.agreement"), "0–1", ""),
                new Field("decisive", ui.t("stages.codebook.decisive"), "0–7", ""));
        return Stream.of(facts, theories, ladder).flatMap(part -> part).toList();
    }
}
