package org.hexport.analytics.experiment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hexport.analytics.experiment.Lottery.Ticket;
import org.junit.jupiter.api.Test;

class LotteryTest {

    private static final long SEED = 20_261_124;
    private static final List<Contest> CONTESTS = List.of(
            Contest.of(new int[] {70, 71, 69, 66, 20, 95}, 3, 5),
            Contest.of(new int[] {50, 50, 50}, 1, 0),
            Contest.of(new int[] {80, 10}, 1, 5));

    /** The first numbers of SplitMix64 from seed 1234567, as Rosetta Code lists them for many languages. */
    @Test
    void numbersAreThoseOfSplitMix64() {
        var five = Contest.of(new int[] {1, 1, 1, 1, 1}, 2, 0);

        var tickets = Lottery.draw(1_234_567, List.of(five));

        assertThat(tickets)
                .extracting(ticket -> Long.toUnsignedString(ticket.number()))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
        assertThat(tickets)
                .filteredOn(Ticket::wins)
                .extracting(Ticket::contender)
                .containsExactly(1, 3);
    }

    /** A protocol of the draw, replayed by other code that knows only the seed, the contenders, the seats and the published steps. */
    @Test
    void aDrawIsReplayedByteByByte() {
        var protocol = protocol(Lottery.draw(SEED, CONTESTS));

        assertThat(protocol.getBytes(UTF_8)).isEqualTo(protocol(replay()).getBytes(UTF_8));
        assertThat(protocol.getBytes(UTF_8))
                .isEqualTo(protocol(Lottery.draw(SEED, CONTESTS)).getBytes(UTF_8));
        assertThat(protocol).isEqualTo("""
                0 0 808767b95e932ed5 none
                0 1 392e2da18a47c118 seat
                0 2 de0696b30c64f678 none
                0 3 51c44887120e82fc seat
                1 0 656d839f53911876 seat
                1 1 b429171205d8e2b1 none
                1 2 ee04bdfc3bd935cb none
                """);
        assertThat(protocol(Lottery.draw(SEED + 1, CONTESTS))).isNotEqualTo(protocol);
    }

    @Test
    void everybodyWinsAsOftenAsTheProbabilitySays() {
        int draws = 20_000;
        int[] wins = new int[6];
        for (long seed = 0; seed < draws; seed++) {
            for (var ticket : Lottery.draw(seed, CONTESTS.subList(0, 1))) {
                if (ticket.wins()) wins[ticket.contender()]++;
            }
        }

        double probability = CONTESTS.getFirst().probability();
        double error = Math.sqrt(probability * (1 - probability) / draws);
        for (int contender : CONTESTS.getFirst().contenders()) {
            assertThat(Math.abs((double) wins[contender] / draws - probability)).isLessThan(3.5 * error);
        }
    }

    @Test
    void everyContestGivesItsSeatsAndOnlyThose() {
        for (long seed = 0; seed < 200; seed++) {
            var tickets = Lottery.draw(seed, CONTESTS);
            for (int c = 0; c < CONTESTS.size(); c++) {
                int contest = c;
                assertThat(tickets.stream().filter(each -> each.contest() == contest && each.wins()))
                        .hasSize(CONTESTS.get(c).seats());
            }
        }
    }

    @Test
    void nobodyDrawsWhereThereIsNoContest() {
        assertThat(Lottery.draw(SEED, List.of())).isEmpty();
        assertThat(Lottery.draw(SEED, CONTESTS.subList(2, 3))).isEmpty();
    }

    private static String protocol(List<Ticket> tickets) {
        return tickets.stream()
                .map(each -> each.contest() + " " + each.contender() + " " + each.digits() + " "
                        + (each.wins() ? "seat" : "none") + "\n")
                .collect(joining());
    }

    /** Written from the published steps, in whole numbers of any size. */
    private static List<Ticket> replay() {
        var tickets = new ArrayList<Ticket>();
        long k = 0;
        for (int c = 0; c < CONTESTS.size(); c++) {
            var numbers = new ArrayList<BigInteger>();
            for (int i = 0; i < CONTESTS.get(c).contenders().size(); i++) numbers.add(number(++k));
            var order = IntStream.range(0, numbers.size())
                    .boxed()
                    .sorted(Comparator.comparing(numbers::get))
                    .toList();
            for (int i = 0; i < numbers.size(); i++) {
                tickets.add(new Ticket(
                        c,
                        CONTESTS.get(c).contenders().get(i),
                        numbers.get(i).longValue(),
                        order.indexOf(i) < CONTESTS.get(c).seats()));
            }
        }
        return tickets;
    }

    private static BigInteger number(long k) {
        var whole = BigInteger.TWO.pow(64);
        var z = BigInteger.valueOf(SEED)
                .add(BigInteger.valueOf(k).multiply(new BigInteger("9E3779B97F4A7C15", 16)))
                .mod(whole);
        z = z.xor(z.shiftRight(30))
                .multiply(new BigInteger("BF58476D1CE4E5B9", 16))
                .mod(whole);
        z = z.xor(z.shiftRight(27))
                .multiply(new BigInteger("94D049BB133111EB", 16))
                .mod(whole);
        return z.xor(z.shiftRight(31));
    }
}
