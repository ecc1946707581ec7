package org.hexport.views.portal.research;

import java.util.List;
import org.hexport.platform.ui.CodebookPart.Field;

/** Every field, part by part. */
public record CodebookPage(List<Part> parts) {

    public CodebookPage {
        parts = List.copyOf(parts);
    }

    /** @param key messages {@code …title} and {@code …about} */
    public record Part(String key, List<Field> fields) {

        public Part {
            fields = List.copyOf(fields);
        }

        public String id() {
            return key.replace('.', '-');
        }
    }

    public int fields() {
        return parts.stream().mapToInt(part -> part.fields().size()).sum();
    }
}
