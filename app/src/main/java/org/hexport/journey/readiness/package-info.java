/**
 * How ready an enterprise is to export: the quick check, the instrument and its scoring, the nine gates, and what closes them.
 *
 * <p>Promises: anyone may take the twelve questions without an account and is answered at once, with gates and the best class still
 * possible, never with a score; a check is reachable only by its unguessable address until somebody keeps it for an enterprise, then only by
 * those who may see that enterprise; the instrument's version stays with every answer; the same answers always come to the same scores; the
 * state of a gate and the records of assessments are histories that are only added to. Others ask
 * {@link org.hexport.journey.readiness.Gates}, {@link org.hexport.journey.readiness.Checks},
 * {@link org.hexport.journey.readiness.Results} and {@link org.hexport.journey.readiness.Weightings}, reckon by {@link org.hexport.journey.readiness.instrument.Scoring}, hear
 * {@link org.hexport.journey.readiness.events.QuickCheckKept} and {@link org.hexport.journey.readiness.events.AssessmentScored}, and read
 * {@code facts.readiness}.
 *
 * <p>Never: a need, an offer's owner, an invented number; everything it says is provisional and says so.
 */
@ApplicationModule(
        id = "readiness",
        allowedDependencies = {"sme"})
@NullMarked
package org.hexport.journey.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
