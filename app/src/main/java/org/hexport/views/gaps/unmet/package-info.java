/** Needs that no open offer meets, by barrier, and who could lift it. */
@NullMarked
package org.hexport.views.gaps.unmet;

import org.jspecify.annotations.NullMarked;
