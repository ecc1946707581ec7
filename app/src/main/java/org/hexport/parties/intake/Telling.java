package org.hexport.parties.intake;

import java.util.UUID;
import org.hexport.parties.sme.profile.OwnerIdentities;
import org.jspecify.annotations.Nullable;

/** A row with the enterprise that it tells of. */
record Telling(Told row, UUID enterprise, Kind kind) {

    /** Whether it was heard before. */
    enum Kind {
        NEW,
        /** It was a row of the last file that told of the enterprise. */
        AGAIN,
        /** It waited in the queue until somebody said which enterprise it is. */
        DECIDED
    }

    /** @param kept the identity number of the enterprise's owner, null where none is kept */
    boolean mayBeNews(OwnerIdentities.@Nullable Kept kept) {
        return kind == Kind.NEW || row.nik() != null && (kept == null || !kept.is(row.nik()));
    }
}
