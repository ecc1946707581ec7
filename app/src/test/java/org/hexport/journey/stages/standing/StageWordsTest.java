package org.hexport.journey.stages.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.hexport.journey.stages.Rung;
import org.hexport.journey.stages.theories.Fact;
import org.hexport.journey.stages.theories.Mode;
import org.hexport.journey.stages.theories.NextStep.Change;
import org.hexport.journey.stages.theories.Theory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that templates ask for by a key that they put together. */
class StageWordsTest {

    private static final List<String> FLAGS = List.of(
            "former",
            "indirect_only",
            "early_internationaliser",
            "explores_without_interest",
            "inconsistent.shipments_12m.quarters_8",
            "inconsistent.first_export.last_export",
            "inconsistent.exports_12m.shipments_12m",
            "johanson_wiedersheim.not_neighbouring",
            "bilkey_tesar.distance",
            "reid.presumed",
            "czinkota.distance",
            "cavusgil.ratio_says_5",
            "cavusgil.ratio_says_4");

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void areThereForEverythingThatARuleMayAnswer(String language) {
        var messages = ResourceBundle.getBundle("messages.stages", Locale.of(language));

        assertThat(keys())
                .allSatisfy(key -> assertThat(messages.containsKey(key)).as(key).isTrue());
    }

    private static List<String> keys() {
        return Stream.of(
                        Arrays.stream(Rung.values()).map(rung -> "stages.rung." + rung),
                        Theory.ALL.stream().map(theory -> "stages.theory." + theory.code()),
                        Theory.ALL.stream()
                                .flatMap(theory -> theory.stages().stream()
                                        .map(stage -> "stages.stage." + theory.code() + "." + stage)),
                        Arrays.stream(Fact.values()).map(fact -> "stages.fact." + fact.column()),
                        Arrays.stream(Mode.values()).map(mode -> "stages.mode." + mode.word()),
                        Arrays.stream(Change.values()).map(change -> "stages.next." + change),
                        Stream.of("only", "too", "other", "none").map(fit -> "stages.fit." + fit),
                        FLAGS.stream().map(flag -> "stages.flag." + flag),
                        departures()
                                .flatMap(key -> Stream.of(key + ".title", key + ".paper", key + ".ours", key + ".why")))
                .flatMap(keys -> keys)
                .toList();
    }

    private static Stream<String> departures() {
        var beans = new StageDepartures();
        return Stream.of(
                        beans.firstRowOfTheTable(),
                        beans.labelThatWasLost(),
                        beans.numbersThatWereLost(),
                        beans.allSevenAtOnce())
                .map(departure -> departure.key());
    }
}
