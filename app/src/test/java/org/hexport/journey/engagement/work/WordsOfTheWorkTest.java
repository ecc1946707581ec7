package org.hexport.journey.engagement.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.hexport.journey.engagement.Lifted;
import org.hexport.journey.engagement.company.Companion;
import org.junit.jupiter.api.Test;

/** Words that templates put together from a code. English is enough: another test holds the languages together. */
class WordsOfTheWorkTest {

    @Test
    void everyStateAnswerAndRatingHasItsWords() {
        var words = ResourceBundle.getBundle("messages/engagement", Locale.ROOT);

        assertThat(keys()).filteredOn(key -> !words.containsKey(key)).isEmpty();
    }

    private static List<String> keys() {
        var keys = new ArrayList<String>();
        Stream.of(Lifted.values()).forEach(lifted -> keys.add("engagement.lifted." + lifted.word()));
        for (var state : List.of("running", "signing", "completed")) {
            keys.add("engagement.state." + state);
        }
        for (var kind : List.of("quiet", "signature", "goal", "company")) {
            keys.addAll(List.of("engagement.waiting." + kind, "engagement.waiting." + kind + ".why"));
        }
        Stream.of(Companion.State.values()).forEach(state -> keys.add("engagement.company." + state));
        for (int rating = 1; rating <= 5; rating++) {
            keys.add("engagement.rating." + rating);
        }
        return keys;
    }
}
