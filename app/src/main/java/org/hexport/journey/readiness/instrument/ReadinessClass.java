package org.hexport.journey.readiness.instrument;

/** How far an enterprise is, by the sixth rule of the scoring; its cut-offs are provisional until they are calibrated on local data. */
public enum ReadinessClass {
    /** Not now. */
    C0,
    /** Building. */
    C1,
    /** Ready for indirect export, through a trader or a consolidated lot. */
    C2,
    /** Ready for a named product and market. */
    C3,
    /** Exporting: a recorded export in the last twelve months. */
    C4
}
