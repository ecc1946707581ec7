package org.hexport.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.hexport.kernel.Money;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T05:00:00Z"), ZoneId.of("Asia/Jakarta"));
    private static final Formats INDONESIAN = new Formats(Locale.of("id"), NOON);
    private static final Formats ENGLISH = new Formats(Locale.ENGLISH, NOON);

    @Test
    void writesNumbersAsTheReaderDoes() {
        assertThat(INDONESIAN.number(1_234_567)).isEqualTo("1.234.567");
        assertThat(ENGLISH.number(1_234_567)).isEqualTo("1,234,567");
        assertThat(INDONESIAN.decimal(0.675, 2)).startsWith("0,6");
    }

    @Test
    void writesMoneyInWholeRupiah() {
        assertThat(INDONESIAN.money(Money.idr(275_000))).isEqualTo("Rp275.000");
        assertThat(ENGLISH.money(Money.idr(275_000))).isEqualTo("Rp275,000");
        assertThat(INDONESIAN.money(Money.idr(-5_000))).isEqualTo("\u2212Rp5.000");
    }

    @Test
    void writesOtherCurrenciesByTheirCodeAndMinorUnits() {
        assertThat(ENGLISH.money(new Money(1_460, "EUR"))).startsWith("EUR\u00a014.6");
        assertThat(ENGLISH.money(new Money(1_460, "JPY"))).isEqualTo("JPY\u00a01,460");
    }

    @Test
    void writesSharesAndDays() {
        assertThat(INDONESIAN.percent(0.4)).isEqualTo("40\u00a0%");
        assertThat(INDONESIAN.date(LocalDate.of(2026, 8, 17))).isEqualTo("17 Agustus 2026");
        assertThat(ENGLISH.date(LocalDate.of(2026, 8, 17))).isEqualTo("17 August 2026");
    }

    @Test
    void countsWholeDaysAndNeverBelowNone() {
        assertThat(ENGLISH.daysSince(Instant.parse("2026-11-18T04:00:00Z"))).isEqualTo(6);
        assertThat(ENGLISH.daysSince(Instant.parse("2026-11-25T04:00:00Z"))).isZero();
    }
}
