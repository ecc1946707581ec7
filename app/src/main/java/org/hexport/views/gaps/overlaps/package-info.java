/** The same aid to the same enterprise by different actors at about the same time. */
@NullMarked
package org.hexport.views.gaps.overlaps;

import org.jspecify.annotations.NullMarked;
