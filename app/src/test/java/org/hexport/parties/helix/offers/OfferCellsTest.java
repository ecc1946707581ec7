package org.hexport.parties.helix.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PolicyCell;
import org.hexport.parties.helix.Offer;
import org.hexport.platform.reference.StudyFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferCellsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Map<String, String> cells =
            new HashMap<>(Map.of("role", "A3", "title", "Klinik harga FOB", "capacity", "12", "until", "2027-03-31"));

    @Test
    void readsARowWithRequiredColumnsOnly() {
        var offer = read().orElseThrow();

        assertThat(offer.role()).isEqualTo(HelixRole.MENTORING);
        assertThat(offer.capacity()).isEqualTo(12);
        assertThat(offer.from()).isEqualTo(TODAY);
        assertThat(offer.until()).isEqualTo("2027-03-31");
        assertThat(offer.mode()).isEqualTo(Offer.Mode.PLACE);
        assertThat(offer.audience()).isEqualTo(Offer.Audience.EVERYBODY);
        assertThat(offer.cost()).isEqualTo(Offer.Cost.FREE);
        assertThat(offer.cell()).isNull();
    }

    @Test
    void readsEveryColumn() {
        cells.putAll(Map.of(
                "barriers", "MPC1; inf1;ENV-S3",
                "rungs", "L1-L3;L5",
                "sectors", "13; 10761",
                "sizes", "small;micro",
                "districts", "35.07.24;35.07",
                "languages", "EN;id",
                "mode", "online",
                "cost_idr", "250000",
                "payer", "kampus",
                "cell", "outward:hr"));
        cells.putAll(Map.of(
                "topics",
                "Incoterms; FOB;FOB",
                "field",
                "Ekonomi",
                "venue",
                "Balai",
                "dates",
                "2026-12-12;2026-12-05"));
        var offer = read().orElseThrow();

        assertThat(offer.details().topics()).containsExactly("Incoterms", "FOB");
        assertThat(offer.details().field()).isEqualTo("economics");
        assertThat(offer.details().venue()).isEqualTo("Balai");
        assertThat(offer.details().dates()).extracting(LocalDate::toString).containsExactly("2026-12-05", "2026-12-12");

        assertThat(offer.barriers()).containsExactlyInAnyOrder(Barrier.MPC1, Barrier.INF1, Barrier.ENV_S3);
        assertThat(offer.audience().rungs()).containsExactly("L1", "L2", "L3", "L5");
        assertThat(offer.audience().sectors()).containsExactly("10761", "13");
        assertThat(offer.audience().sizes()).containsExactly("micro", "small");
        assertThat(offer.audience().districts()).containsExactly("35.07", "35.07.24");
        assertThat(offer.audience().languages()).containsExactly("en", "id");
        assertThat(offer.mode()).isEqualTo(Offer.Mode.ONLINE);
        assertThat(offer.cost().amount().units()).isEqualTo(250_000);
        assertThat(offer.cell()).isEqualTo(PolicyCell.find("outward:hr").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "role      | B1",
                "role      | A9",
                "role      | ",
                "title     | ",
                "barriers  | INF1;INF9",
                "rungs     | L3-L1",
                "rungs     | L7",
                "rungs     | L1-L2-L3",
                "sectors   | A",
                "sectors   | 137612",
                "sizes     | mikro",
                "districts | 35.99.99",
                "districts | Singosari",
                "languages | english",
                "mode      | both",
                "capacity  | 0",
                "capacity  | -1",
                "capacity  | 1.5",
                "capacity  | 1.000",
                "capacity  | 100001",
                "capacity  | 99999999999999999999",
                "from      | 24/11/2026",
                "until     | 2026-02-30",
                "until     | +999999999-12-31",
                "cost_idr  | 1.500.000",
                "cost_idr  | -1",
                "cell      | outward",
                "cell      | out:hr:market",
                "topics    | a;b;c;d;e;f;g;h;i;j;k",
                "field     | astrology",
                "dates     | soon",
                "dates     | 2027-04-01",
                "dates     | 2026-11-23"
            })
    void namesTheColumnThatItCanNotRead(String column, String value) {
        cells.put(column, value == null ? "" : value);
        var read = cells();

        assertThat(offer(read)).isEmpty();
        assertThat(read.problems()).containsOnlyKeys(column);
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        cells.put("from", "2027-04-01");
        var read = cells();

        assertThat(offer(read)).isEmpty();
        assertThat(read.problems()).containsOnlyKeys("until");
    }

    @Test
    void startsAnEndedOfferOnItsLastDay() {
        cells.put("until", "2026-01-31");

        assertThat(read().orElseThrow().from()).isEqualTo("2026-01-31");
    }

    @Test
    void makesATitleOfOneLine() {
        cells.put("title", " Klinik\u0000\n\tharga   FOB\u202e ");

        assertThat(read().orElseThrow().title()).isEqualTo("Klinik harga FOB");
    }

    private Optional<Offer> read() {
        return offer(cells());
    }

    private OfferCells cells() {
        return new OfferCells(
                column -> cells.getOrDefault(column, ""), code -> code.matches("35\\.07(\\.24)?"), new StudyFields());
    }

    private static Optional<Offer> offer(OfferCells read) {
        return read.offer(new OfferId(new UUID(1, 1)), new OrganisationId(new UUID(2, 2)), Helix.ACADEMIC, TODAY);
    }
}
