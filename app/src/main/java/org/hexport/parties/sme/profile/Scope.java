package org.hexport.parties.sme.profile;

import java.util.Map;
import org.hexport.kernel.Viewer;

/** Which enterprises a viewer may see, and which change: conditions on a row {@code e} of the register, with their parameters. */
public final class Scope {

    public static final String VISIBLE = """
            (:everything or e.id = any(:mine) or e.id = any(:helped) or e.association_id = any(:mine)
             or e.district ^@ any(:overseen))""";

    public static final String WRITABLE = """
            (:everything or e.id = any(:spoken) or e.id = any(:helped) or e.district ^@ any(:written))""";

    private Scope() {}

    public static Map<String, Object> of(Viewer viewer) {
        return Map.of(
                "everything", viewer.administrator(),
                "mine", viewer.organisationIds(),
                "helped", viewer.helpedIds(),
                "overseen", viewer.overseenRegions(),
                "spoken", viewer.managedIds(),
                "written", viewer.writes().toArray(String[]::new));
    }

    /** May the viewer write in this district, other than for an enterprise of their own? */
    public static boolean writesIn(Viewer viewer, String district) {
        return viewer.administrator() || viewer.mayWrite(district);
    }

    /** Keeps the register of some region: sees files, duplicates and exports of it. */
    public static boolean keepsARegister(Viewer viewer) {
        return viewer.administrator() || !viewer.writes().isEmpty();
    }
}
