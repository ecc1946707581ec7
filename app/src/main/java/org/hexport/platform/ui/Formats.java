package org.hexport.platform.ui;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.hexport.kernel.Money;

/** Numbers, money, days and spans of time as a reader of one language writes them. */
final class Formats {

    private final Locale locale;
    private final Clock clock;

    Formats(Locale locale, Clock clock) {
        this.locale = locale;
        this.clock = clock;
    }

    String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    String decimal(double value, int digits) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    /** A share from 0 to 1, with a thin space before the sign. */
    String percent(double share) {
        return number(Math.round(share * 100)) + "\u00a0%";
    }

    /** {@code Rp275.000} in Indonesian, {@code Rp275,000} in English; other currencies by their code. */
    String money(Money money) {
        var units = money.units();
        if (money.currency().equals("IDR")) {
            return (units < 0 ? "\u2212" : "") + "Rp" + number(Math.abs(units));
        }
        var digits = Currency.getInstance(money.currency()).getDefaultFractionDigits();
        return money.currency() + "\u00a0" + decimal(units / Math.pow(10, digits), digits);
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    String dateTime(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH.mm", locale)
                .withZone(clock.getZone())
                .format(moment);
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** Whole days between the moment and now. */
    long daysSince(Instant moment) {
        return Math.max(0, Duration.between(moment, clock.instant()).toDays());
    }
}
