package org.hexport.journey.matching;

import org.hexport.kernel.ActId;
import org.hexport.kernel.NeedId;

/** Help that enterprises ask for. */
public interface Needs {

    /** What was done together met the need; what was still proposed for it lapses. A need that was met before stays as it was. */
    void met(NeedId need, ActId by);
}
