package org.hexport.parties.helix.fields;

import java.util.List;
import org.hexport.platform.reference.StudyField;

/**
 * Fields of study with what is behind each.
 *
 * @param region its name
 * @param lines the most students first
 */
public record FieldsPage(String region, List<Line> lines) {

    /**
     * How many enterprises need what a field can lift: never an exact figure, since fields share barriers and small groups would show in the
     * differences. Messages: {@code helix.fields.band.few}.
     */
    public enum Band {
        NONE(0),
        FEW(4),
        FIVE(9),
        TEN(19),
        TWENTY(49),
        FIFTY(Long.MAX_VALUE);

        private final long most;

        Band(long most) {
            this.most = most;
        }

        static Band of(long count) {
            for (var band : values()) {
                if (count <= band.most) {
                    return band;
                }
            }
            return FIFTY;
        }

        public String key() {
            return "helix.fields.band." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * @param offers open today, by confirmed actors
     * @param actors that make them
     */
    public record Line(StudyField field, long offers, long actors, Band needs) {

        public boolean unused() {
            return offers == 0;
        }
    }

    public List<Line> unused() {
        return lines.stream().filter(Line::unused).toList();
    }
}
