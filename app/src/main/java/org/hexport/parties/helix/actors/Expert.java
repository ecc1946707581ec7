package org.hexport.parties.helix.actors;

import java.util.List;

/**
 * A person who acts under an actor.
 *
 * @param fields codes of fields of study
 * @param languages ISO 639-1
 */
public record Expert(String id, String name, List<String> fields, List<String> languages, String note) {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_NOTE = 300;
    static final List<String> LANGUAGES = List.of("id", "en", "jv", "ms", "zh", "ar", "nl", "fr");
}
