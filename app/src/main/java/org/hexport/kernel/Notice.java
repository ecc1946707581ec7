package org.hexport.kernel;

import java.util.List;
import java.util.UUID;

/**
 * Somebody should hear of something: heard by notices, which turns it into a message in the app and, where set up, an e-mail.
 *
 * @param id made by the publisher; the same id twice is one message
 * @param key message key of the text
 * @param link the page where the person can answer
 */
public record Notice(UUID id, PersonId to, String key, List<String> arguments, String link) {

    public Notice {
        arguments = List.copyOf(arguments);
    }
}
