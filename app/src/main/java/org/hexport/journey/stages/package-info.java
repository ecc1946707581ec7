/**
 * At which stage of internationalisation an enterprise stands: seven theories at once, decided from facts, and one ladder of seven rungs.
 *
 * <p>Promises: the rules are pure and are the same for the pages and for {@code ./hexport stage}; a deciding fact that is unknown gives a
 * range and the fact to ask for, never a guess; every classification is dated, lists the facts that it used and is kept, and a new one is
 * added only where something changed; enterprises may fall back and skip, order is never forced; whoever decided not to export is shown so,
 * with respect. Others ask {@link org.hexport.journey.stages.Stages} and hear {@link org.hexport.journey.stages.events.StageChanged}; in
 * bulk they read {@code facts.stage}.
 *
 * <p>Never: how ready a product is, what hinders an enterprise, a fact that others record; a stage is no mark and no merit.
 */
@ApplicationModule(
        id = "stages",
        allowedDependencies = {"sme", "sme :: events", "readiness :: events", "outcomes :: events"})
@NullMarked
package org.hexport.journey.stages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
