package org.hexport.parties.sme.profile;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers and codes by which law, tax and trade know an enterprise, in the one form in which they are kept. */
public final class Identifiers {

    private static final Pattern SEPARATORS = Pattern.compile("[ .\\-/]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int LONGEST_EMAIL = 254;
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    private Identifiers() {}

    /** The 13 digits of OSS; random, without a check digit. */
    public static Optional<String> nib(String text) {
        return digits(text, 13);
    }

    /** 16 digits; the 15 of before 2024 get a zero in front (PMK 112/2022). */
    public static Optional<String> npwp(String text) {
        return digits(text, 16).or(() -> digits(text, 15).map(old -> "0" + old));
    }

    /**
     * Whether a tax number keeps its rule: an entity's by Luhn over the nine digits after the zero, a person's as an identity number. A few
     * migrated numbers don't, so a failure is a warning.
     */
    public static boolean looksRight(String npwp) {
        return npwp.startsWith("0")
                ? keepsLuhn(npwp.substring(1, 10))
                : nik(npwp).isPresent();
    }

    /** An identity number: region, day of birth (women: plus 40), serial number. */
    public static Optional<String> nik(String text) {
        return digits(text, 16).filter(Identifiers::hasDayOfBirth);
    }

    /** E.164, {@code +6281234567890}; a number without a country is Indonesian. */
    public static Optional<String> phone(String text) {
        try {
            var number = PHONES.parse(text, "ID");
            return PHONES.isValidNumber(number)
                    ? Optional.of(PHONES.format(number, PhoneNumberUtil.PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }

    /** As people write it: {@code 0812-3456-7890}, or with its country where that is not Indonesia. */
    public static String spokenPhone(String e164) {
        try {
            var number = PHONES.parse(e164, "ID");
            var form = number.getCountryCode() == 62
                    ? PhoneNumberUtil.PhoneNumberFormat.NATIONAL
                    : PhoneNumberUtil.PhoneNumberFormat.INTERNATIONAL;
            return PHONES.format(number, form);
        } catch (NumberParseException unreadable) {
            return e164;
        }
    }

    public static Optional<String> email(String text) {
        return Optional.of(text)
                .filter(address -> address.length() <= LONGEST_EMAIL
                        && EMAIL.matcher(address).matches())
                .map(address -> {
                    int at = address.indexOf('@');
                    return address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT);
                });
    }

    public static Optional<String> postcode(String text) {
        return digits(text, 5);
    }

    public static Optional<String> kbli(String text) {
        return digits(text, 5);
    }

    /** The six digits that are the same in all countries; the exporter's own eight are cut. */
    public static Optional<String> hs6(String text) {
        return digits(text, 6).or(() -> digits(text, 8).map(national -> national.substring(0, 6)));
    }

    private static Optional<String> digits(String text, int count) {
        var bare = SEPARATORS.matcher(text).replaceAll("");
        return bare.length() == count && bare.chars().allMatch(sign -> sign >= '0' && sign <= '9')
                ? Optional.of(bare)
                : Optional.empty();
    }

    private static boolean keepsLuhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    private static boolean hasDayOfBirth(String nik) {
        int day = Integer.parseInt(nik.substring(6, 8));
        int month = Integer.parseInt(nik.substring(8, 10));
        int year = Integer.parseInt(nik.substring(10, 12));
        try {
            // the century is not known: 2000 has every day that a year of two digits can have
            LocalDate.of(year % 4 == 0 ? 2000 : 2001, month, day > 40 ? day - 40 : day);
            return !nik.endsWith("0000");
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
