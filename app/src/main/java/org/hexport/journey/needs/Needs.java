package org.hexport.journey.needs;

import java.util.Collection;
import org.hexport.kernel.ActId;
import org.hexport.kernel.NeedId;

/** What is asked for. Whoever calls does so in the transaction in which it happens. */
public interface Needs {

    /** Help is proposed for them. */
    void proposed(Collection<NeedId> needs);

    /**
     * Both sides said yes to what was proposed.
     *
     * @return false where the need was closed meanwhile
     */
    boolean accepted(NeedId need);

    /** Nothing is proposed for them any more: a side said no, or nobody answered in time, or the work ended without result. */
    void reopened(Collection<NeedId> needs);

    /** What was done together met the need. A need that was met before stays as it was. */
    void met(NeedId need, ActId by);

    /** The owner's words, for those to whom the need is proposed; empty where there are none. */
    String words(NeedId need);
}
