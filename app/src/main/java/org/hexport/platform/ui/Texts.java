package org.hexport.platform.ui;

import gg.jte.Content;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;

/**
 * The messages of one language, as plain text. {@code {0}} stands for an argument, {@code {0|enterprise|enterprises}} for a word by number;
 * no other sign is special, so that translators may write apostrophes as they come.
 */
final class Texts {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\|([^|}]*)\\|([^}]*))?}");

    private final MessageSource messages;
    private final Locale locale;
    private final Function<Object, String> format;

    Texts(MessageSource messages, Locale locale, Function<Object, String> format) {
        this.messages = messages;
        this.locale = locale;
        this.format = format;
    }

    String text(String key, Object... arguments) {
        var text = new StringBuilder();
        compose(key, arguments, text::append, argument -> text.append(format.apply(argument)));
        return text.toString();
    }

    /** The same with pieces of markup among the arguments; everything else is escaped. */
    Content rich(String key, Object... arguments) {
        return output -> compose(key, arguments, output::writeUserContent, argument -> {
            if (argument instanceof Content content) {
                content.writeTo(output);
            } else {
                output.writeUserContent(format.apply(argument));
            }
        });
    }

    boolean has(String key) {
        return messages.getMessage(key, null, null, locale) != null;
    }

    private void compose(String key, Object[] arguments, Consumer<String> literal, Consumer<Object> insert) {
        var message = message(key);
        var place = PLACE.matcher(message);
        int from = 0;
        while (place.find()) {
            literal.accept(message.substring(from, place.start()));
            var argument = arguments[Integer.parseInt(place.group(1))];
            if (place.group(2) == null) {
                insert.accept(argument);
            } else {
                literal.accept(place.group(isOne(argument) ? 2 : 3));
            }
            from = place.end();
        }
        literal.accept(message.substring(from));
    }

    private String message(String key) {
        try {
            return messages.getMessage(key, null, locale);
        } catch (NoSuchMessageException absent) {
            throw new IllegalArgumentException("no message " + key + " in " + locale, absent);
        }
    }

    private static boolean isOne(Object argument) {
        return argument instanceof Number number && number.longValue() == 1;
    }
}
