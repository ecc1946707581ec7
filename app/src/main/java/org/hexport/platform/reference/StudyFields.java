package org.hexport.platform.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hexport.kernel.Barrier;
import org.springframework.stereotype.Component;

/** The ten fields of study, in the order of the table. */
@Component
public class StudyFields {

    private final List<StudyField> all = BroughtAlong.rows("study_fields.csv").stream()
            .map(row -> new StudyField(
                    row.text("code"),
                    row.text("field_en"),
                    row.text("field_id"),
                    Long.parseLong(row.text("programmes_2024")),
                    Long.parseLong(row.text("students_2024")),
                    row.text("placement_allowed").equals("Y"),
                    Arrays.stream(row.text("lifts_barriers").split(";"))
                            .map(Barrier::of)
                            .toList()))
            .toList();

    public List<StudyField> all() {
        return all;
    }

    /** By its code, or by its name in either language. */
    public Optional<StudyField> find(String text) {
        return all.stream()
                .filter(field -> field.code().equalsIgnoreCase(text)
                        || field.nameEn().equalsIgnoreCase(text)
                        || field.nameId().equalsIgnoreCase(text))
                .findFirst();
    }
}
