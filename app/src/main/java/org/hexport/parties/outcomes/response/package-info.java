/** Who was asked for a period and who answered. */
@NullMarked
package org.hexport.parties.outcomes.response;

import org.jspecify.annotations.NullMarked;
