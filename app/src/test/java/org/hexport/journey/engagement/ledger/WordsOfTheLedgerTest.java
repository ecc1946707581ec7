package org.hexport.journey.engagement.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.hexport.journey.engagement.Lifted;
import org.hexport.kernel.HelixRole.Measure;
import org.junit.jupiter.api.Test;

/** Words that templates put together from a code. English is enough: another test holds the languages together. */
class WordsOfTheLedgerTest {

    @Test
    void everyMeasureStateSourceAndAnswerHasItsWords() {
        var words = ResourceBundle.getBundle("messages/engagement", Locale.ROOT);

        assertThat(keys()).filteredOn(key -> !words.containsKey(key)).isEmpty();
    }

    private static List<String> keys() {
        var keys = new ArrayList<String>();
        Stream.of(Measure.values()).forEach(measure -> keys.add("engagement.unit." + measure));
        Stream.of(Source.values()).forEach(source -> keys.add("engagement.act.source." + source.word()));
        Stream.of(Lifted.values()).forEach(lifted -> keys.add("engagement.lifted." + lifted.word()));
        for (var answer : Answer.values()) {
            keys.add("engagement.act.state." + answer.word());
            keys.add("engagement.notice.act." + answer.word());
            Stream.of(Basis.values())
                    .forEach(basis -> keys.add("engagement.act.said." + answer.word() + "." + basis.word()));
        }
        for (var state : List.of("waiting", "reversed", "reversal")) {
            keys.add("engagement.act.state." + state);
        }
        for (var state : List.of("running", "signing", "completed")) {
            keys.add("engagement.state." + state);
        }
        for (var kind : List.of("quiet", "signature", "act")) {
            keys.addAll(List.of("engagement.waiting." + kind, "engagement.waiting." + kind + ".why"));
        }
        for (int rating = 1; rating <= 5; rating++) {
            keys.add("engagement.rating." + rating);
        }
        return keys;
    }
}
