package org.hexport.kernel;

import java.util.List;

/** What a verb answers: done, or refused with a reason that a person can act on. */
public sealed interface Reply {

    Reply DONE = new Done();

    static Reply refused(String reasonKey, Object... arguments) {
        return new Refused(reasonKey, List.of(arguments));
    }

    record Done() implements Reply {}

    /** @param reasonKey a message key, shown beside the field or verb that was refused */
    record Refused(String reasonKey, List<Object> arguments) implements Reply {}
}
