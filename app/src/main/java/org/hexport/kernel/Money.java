package org.hexport.kernel;

/**
 * An amount in whole minor units of its currency. The rupiah is counted in whole rupiah: its sen are no longer in use.
 *
 * @param currency ISO 4217
 */
public record Money(long units, String currency) {

    public Money {
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("a currency has three capital letters: " + currency);
        }
    }

    public static Money idr(long rupiah) {
        return new Money(rupiah, "IDR");
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " don't add up");
        }
        return new Money(Math.addExact(units, other.units), currency);
    }
}
