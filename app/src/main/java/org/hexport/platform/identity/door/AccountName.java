package org.hexport.platform.identity.door;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a person signs in with: an e-mail address or a mobile number, each in one spelling however it was typed. */
public sealed interface AccountName {

    Pattern ADDRESS = Pattern.compile("[^@\\s<>\"(),;:\\\\]+@[^@\\s.<>\"(),;:\\\\]+(?:\\.[^@\\s.<>\"(),;:\\\\]+)+");
    int LONGEST = 254;
    String HOME = "ID";
    Set<PhoneNumberType> MOBILE = Set.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    String text();

    /** In lower case. */
    record Email(String text) implements AccountName {}

    /** In E.164: {@code +6281234567890}. */
    record Phone(String text) implements AccountName {}

    /** Empty where the text is neither; a number without country is Indonesian. */
    static Optional<AccountName> read(String typed) {
        var text = typed.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (text.contains("@")) {
            return Optional.of(text.toLowerCase(Locale.ROOT))
                    .filter(address -> ADDRESS.matcher(address).matches())
                    .map(Email::new);
        }
        return mobile(text).map(Phone::new);
    }

    private static Optional<String> mobile(String text) {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(text, HOME);
            return numbers.isValidNumber(number) && MOBILE.contains(numbers.getNumberType(number))
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
