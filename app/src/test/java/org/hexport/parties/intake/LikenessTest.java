package org.hexport.parties.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hexport.HexportTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexportTest
class LikenessTest {

    private static final List<String> NAMES = List.of(
            "Batik Wening",
            "Batik Wenning",
            "Keripik Tempe Sari",
            "Keripik Tempe Rasa",
            "Kopi Dampit Jaya",
            "kopi-dampit jaya",
            "Topeng Malang",
            "A",
            "Sanggar Topeng Panji Asmorobangun");

    @Autowired
    JdbcClient jdbc;

    @Test
    void isTheSimilarityOfPostgres() {
        for (var one : NAMES) {
            for (var other : NAMES) {
                var expected = jdbc.sql("select similarity(:one, :other)")
                        .param("one", one)
                        .param("other", other)
                        .query(Double.class)
                        .single();
                assertThat(Likeness.of(one).to(Likeness.of(other)))
                        .as(one + " and " + other)
                        .isCloseTo(expected, within(1e-6));
            }
        }
    }

    @Test
    void doesNotCountAccentsAndLegalForms() {
        assertThat(Likeness.of("UD. Batik Wening").to(Likeness.of("Batik Wéning (demo)")))
                .isEqualTo(1);
        assertThat(Likeness.of("CV").to(Likeness.of("CV"))).isEqualTo(1);
    }

    @Test
    void differentNumbersAreDifferentNames() {
        assertThat(Likeness.of("Toko Maju 1").to(Likeness.of("Toko Maju 2"))).isZero();
        assertThat(Likeness.of("Toko Maju 1").to(Likeness.of("Toko Maju 1"))).isEqualTo(1);
    }

    /** The prefix filter loses nothing: the same answer as comparing with everybody. */
    @Test
    void findsTheMostAlikeAsIfAllWereCompared() {
        var random = new Random(3);
        var known = new ArrayList<Known>();
        var namesakes = new Namesakes();
        for (int i = 0; i < 400; i++) {
            var someone = new Known(new UUID(0, i), "35.07.24", Likeness.of(name(random)), null, null, null);
            known.add(someone);
            namesakes.add(someone);
        }
        for (int i = 0; i < 400; i++) {
            var name = Likeness.of(name(random));
            var best = known.stream()
                    .mapToDouble(each -> name.to(each.likeness()))
                    .max()
                    .orElse(0);
            var found = namesakes
                    .mostAlike("35.07.24", name, each -> true)
                    .map(Namesakes.Found::likeness)
                    .orElse(0.0);
            assertThat(found).isEqualTo(best >= Namesakes.ALIKE ? best : 0.0);
        }
        assertThat(namesakes.mostAlike("35.07.13", known.getFirst().likeness(), each -> true))
                .isEmpty();
    }

    private static String name(Random random) {
        var words = List.of("batik", "kopi", "tempe", "sari", "sri", "wening", "wenning", "jaya", "maju", "topeng");
        return words.get(random.nextInt(10)) + " " + words.get(random.nextInt(10)) + " "
                + words.get(random.nextInt(10));
    }
}
