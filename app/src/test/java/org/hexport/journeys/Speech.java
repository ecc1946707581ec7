package org.hexport.journeys;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words that a page shows in one language. */
record Speech(MessageSource messages, String language) {

    /** A message with its arguments as text; words by number stand in the plural. */
    String of(String key, String... arguments) {
        var text = messages.getMessage(key, null, Locale.of(language));
        for (int i = 0; i < arguments.length; i++) {
            text = text.replaceAll("\\{" + i + "\\|[^|}]*\\|([^}]*)}", "$1").replace("{" + i + "}", arguments[i]);
        }
        return text;
    }
}
