package org.hexport.journey.ledger.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.hexport.journey.ledger.Figure;
import org.hexport.kernel.HelixRole.Measure;
import org.junit.jupiter.api.Test;

/** Words that templates put together from a code. English is enough: another test holds the languages together. */
class WordsOfTheLedgerTest {

    @Test
    void everyMeasureStateSourceAndAnswerHasItsWords() {
        var words = ResourceBundle.getBundle("messages/ledger", Locale.ROOT);

        assertThat(keys()).filteredOn(key -> !words.containsKey(key)).isEmpty();
    }

    private static List<String> keys() {
        var keys = new ArrayList<String>();
        Stream.of(Measure.values()).forEach(measure -> keys.add("ledger.unit." + measure));
        Stream.of(Figure.values())
                .forEach(
                        figure -> keys.addAll(List.of("ledger.figure." + figure, "ledger.figure." + figure + ".name")));
        Stream.of(Source.values()).forEach(source -> keys.add("ledger.act.source." + source.word()));
        for (var answer : Answer.values()) {
            keys.add("ledger.act.state." + answer.word());
            keys.add("ledger.notice.act." + answer.word());
            Stream.of(Basis.values())
                    .forEach(basis -> keys.add("ledger.act.said." + answer.word() + "." + basis.word()));
        }
        for (var state : List.of("waiting", "reversed", "reversal")) {
            keys.add("ledger.act.state." + state);
        }
        keys.addAll(List.of("ledger.waiting.act", "ledger.waiting.act.why"));
        return keys;
    }
}
