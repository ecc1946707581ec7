package org.hexport.platform.reference;

import java.util.List;
import org.hexport.kernel.Barrier;

/**
 * A field of study of the Higher Education Database (May 2024), and the barriers that its people can help to lift.
 *
 * @param placements whether students of the field may be placed under MBKM: health is excluded
 */
public record StudyField(
        String code,
        String nameEn,
        String nameId,
        long programmes,
        long students,
        boolean placements,
        List<Barrier> barriers) {

    public StudyField {
        barriers = List.copyOf(barriers);
    }

    public String name(String language) {
        return language.equals("id") ? nameId : nameEn;
    }
}
