/** How far each helix reached an enterprise or a region. */
@NullMarked
package org.hexport.views.insight.reach;

import org.jspecify.annotations.NullMarked;
