/** The quarterly form by a link that needs no account. */
@NullMarked
package org.hexport.parties.outcomes.link;

import org.jspecify.annotations.NullMarked;
