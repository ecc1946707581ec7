/**
 * What keeps an enterprise from exporting, in its own words: the 39 barriers of Leonidou and our supplement of six.
 *
 * <p>Promises: only the barriers of the enterprise's rung are asked, others on request; every answer keeps who gave it, when, on which
 * wording, and is only added to; what was done together lifts a barrier by the owner's word, which stays unconfirmed until the owner says
 * so alone; sixty days later the owner is asked again in private, and the helping actor never sees the answer. Others ask
 * {@link org.hexport.journey.barriers.Barriers} and hear {@link org.hexport.journey.barriers.events.BarrierStated}; in bulk they read
 * {@code facts.barrier} and {@code facts.lift}.
 *
 * <p>Never: a sum over the barriers, a need, a claim that help lifted what the owner did not say is lifted.
 */
@ApplicationModule(
        id = "barriers",
        allowedDependencies = {"sme", "stages"})
@NullMarked
package org.hexport.journey.barriers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
