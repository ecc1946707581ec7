/** What only the owner can say: plans and decisions, and what the enterprise did by itself. */
@NullMarked
package org.hexport.journey.stages.plans;

import org.jspecify.annotations.NullMarked;
