package org.hexport.journey.readiness.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.hexport.journey.readiness.Gate;
import org.hexport.kernel.Barrier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that templates put together from a code. */
class WordsOfTheInstrumentTest {

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyBarrierGateQuestionAnswerAndClassHasItsWords(String language) {
        var words = words(language);

        assertThat(keys()).filteredOn(key -> !words.containsKey(key)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void noTwoBarriersAreCalledTheSame(String language) {
        var words = words(language);

        assertThat(Stream.of(Barrier.values()).map(barrier -> words.getString("barrier." + barrier.code())))
                .doesNotHaveDuplicates()
                .hasSize(45);
    }

    private static List<String> keys() {
        var keys = new ArrayList<String>();
        Stream.of(Barrier.values()).forEach(barrier -> keys.add("barrier." + barrier.code()));
        for (var gate : Gate.values()) {
            keys.addAll(List.of("gate." + gate.item(), "gate." + gate.item() + ".step"));
        }
        for (var item : Instrument.CURRENT.quick()) {
            keys.add("readiness.item." + item.code());
            Stream.of(Answer.values())
                    .filter(answer -> item.takes(answer) && answer != Answer.UNKNOWN)
                    .forEach(answer -> keys.add("readiness.item." + item.code() + "." + answer.code()));
            if (Gate.find(item.code()).isEmpty()) {
                keys.add("readiness.item." + item.code() + ".step");
            }
        }
        for (var item : Instrument.CURRENT.items()) {
            keys.add("readiness.item." + item.code());
        }
        for (var dimension : Dimension.values()) {
            keys.addAll(List.of("readiness.dimension." + dimension, "readiness.dimension." + dimension + ".why"));
        }
        for (var pillar : Dimension.Pillar.values()) {
            keys.addAll(List.of("readiness.pillar." + pillar, "readiness.pillar." + pillar + ".means"));
        }
        for (var grade : Evidence.values()) {
            keys.add("readiness.evidence." + grade.word());
        }
        for (var anchor : List.of("0", "1", "2", "3", "4", "na")) {
            keys.add("readiness.anchor." + anchor);
        }
        for (var readiness : ReadinessClass.values()) {
            keys.addAll(List.of("readiness.class." + readiness, "readiness.class." + readiness + ".means"));
        }
        return keys;
    }

    /** English is the bundle without a language. */
    private static ResourceBundle words(String language) {
        var locale = language.equals("en") ? Locale.ROOT : Locale.of(language);
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var bundle = ResourceBundle.getBundle("messages/readiness", locale, control);
        assertThat(bundle.getLocale()).isEqualTo(locale);
        return Objects.requireNonNull(bundle);
    }
}
