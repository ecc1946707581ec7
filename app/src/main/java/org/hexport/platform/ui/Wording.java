package org.hexport.platform.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.hexport.kernel.Money;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Messages outside a page, such as those of a letter, in the language of whoever will read them. */
@Component
public class Wording {

    private final MessageSource messages;
    private final Clock clock;

    Wording(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The message as plain text; numbers, money and days among its arguments as that language writes them. */
    public String text(String language, String key, Object... arguments) {
        var locale = Locale.of(language);
        var formats = new Formats(locale, clock);
        return new Texts(messages, locale, argument -> written(formats, argument)).text(key, arguments);
    }

    private static String written(Formats formats, Object argument) {
        return switch (argument) {
            case Long number -> formats.number(number);
            case Integer number -> formats.number(number);
            case Money money -> formats.money(money);
            case LocalDate day -> formats.date(day);
            default -> argument.toString();
        };
    }
}
