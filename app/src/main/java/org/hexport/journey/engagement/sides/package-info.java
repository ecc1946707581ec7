/** The sides of an engagement: who may act in it, and how they are told. */
@NullMarked
package org.hexport.journey.engagement.sides;

import org.jspecify.annotations.NullMarked;
