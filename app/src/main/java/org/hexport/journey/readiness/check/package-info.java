/** The quick check: twelve questions without an account, an answer at once, and keeping it for an enterprise. */
@NullMarked
package org.hexport.journey.readiness.check;

import org.jspecify.annotations.NullMarked;
