/** Reports from files. */
@NullMarked
package org.hexport.parties.outcomes.intake;

import org.jspecify.annotations.NullMarked;
