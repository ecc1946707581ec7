/** What the answers come to. */
@NullMarked
package org.hexport.journey.assessment.result;

import org.jspecify.annotations.NullMarked;
