package org.hexport.platform.identity.door;

import org.hexport.kernel.PersonId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Reply.Refused;

/** What the door answers. */
sealed interface Entry {

    /** @param language in which the person wants to be spoken to */
    record Admitted(PersonId person, String language) implements Entry {}

    /** @param field of the form that has to change */
    record Turned(String field, Refused why) implements Entry {}

    static Entry turned(String field, String reasonKey) {
        return new Turned(field, (Refused) Reply.refused(reasonKey));
    }
}
