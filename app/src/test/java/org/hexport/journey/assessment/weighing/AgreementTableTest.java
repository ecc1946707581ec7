package org.hexport.journey.assessment.weighing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.browser.Html;
import org.hexport.journey.Walk;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.platform.identity.Folk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexportTest
class AgreementTableTest {

    @Autowired
    AgreementTable table;

    @Autowired
    Walk walk;

    @Autowired
    Folk folk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    /** Each run has a version of its own: nobody else's looks are counted. */
    final Instrument instrument = new Instrument("agreement " + UUID.randomUUID(), List.of());

    @Test
    void countsTheFirstLookAtEachItemOfAnEnterprise() {
        for (int i = 0; i < 15; i++) {
            again(looked(instrument, "D11.1", "4", "4"), "0");
            looked(instrument, "D11.2", i < 5 ? "2" : "0", "0");
        }

        var known = table.of(instrument);

        assertThat(known).containsOnlyKeys(Dimension.D11);
        assertThat(known.get(Dimension.D11).n()).isEqualTo(30);
        double expected =
                expected(new double[] {10, 5, 15}, new double[] {0, 2, 4}, new double[] {15, 15}, new double[] {0, 4});
        assertThat(known.get(Dimension.D11).kappa()).isCloseTo(1 - 5 * 4 / 30.0 / expected, within(1e-12));
    }

    @Test
    void leavesOutWhatIsNoRatingOfItsOwn() {
        for (int i = 0; i < 29; i++) {
            looked(instrument, "D10.1", i % 2 == 0 ? "1" : "3", "3");
        }
        looked(instrument, "D10.1", "na", "na");
        looked(instrument, "D10.2", "dk", "2");
        looked(instrument, "D10.3", "3", null);
        again(looked(instrument, "D10.1", "na", "0"), "3");

        assertThat(table.of(instrument)).isEmpty();

        looked(instrument, "D10.4", "0", "1");
        assertThat(table.of(instrument)).containsKey(Dimension.D10);
    }

    @Test
    void isShownBesideAlpha() {
        for (int i = 0; i < 30; i++) {
            looked(Instrument.CURRENT, "D11.5", i % 2 == 0 ? "0" : "4", i % 2 == 0 ? "0" : "4");
        }

        var page = walk.read(folk.somebody(), "/reliability");

        Html.of(page.outerHtml()).sound();
        assertThat(page.select("tbody tr")).hasSize(11);
        assertThat(page.select("tbody tr:last-child td:last-child").text()).matches("[01](?:,\\d+)? \\(\\d+\\)");
        assertThat(page.text()).contains("Galat hanya mengikuti alfa");
        assertThat(walk.get(null, "/reliability")).hasStatus(303);
    }

    /** By chance, of 30 pairs. */
    private static double expected(double[] rows, double[] rowValues, double[] columns, double[] columnValues) {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                sum += Math.pow(rowValues[i] - columnValues[j], 2) * rows[i] * columns[j];
            }
        }
        return sum / 900;
    }

    private long looked(Instrument version, String item, String answer, @Nullable String seen) {
        long number = jdbc.sql("""
                insert into assessment.answer (enterprise_id, item, answer, instrument, answered_at, answerer, helped)
                values (:enterprise, :item, :answer, :instrument, :now, 'Pemilik', false)
                returning number
                """)
                .param("enterprise", UUID.randomUUID())
                .param("item", item)
                .param("answer", answer)
                .param("instrument", version.version())
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
        again(number, seen);
        return number;
    }

    private void again(long answer, @Nullable String seen) {
        jdbc.sql("""
                insert into assessment.verification (answer, grade, seen, note, verified_at, verified_by, verifier)
                values (:answer, 'verified', :seen, 'Dilihat', :now, :by, 'Pemeriksa')
                """)
                .param("answer", answer)
                .param("seen", seen)
                .param("now", OffsetDateTime.now(clock))
                .param("by", UUID.randomUUID())
                .update();
    }
}
