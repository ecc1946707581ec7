/** The enterprises behind a figure of the region's page. */
@NullMarked
package org.hexport.views.insight.behind;

import org.jspecify.annotations.NullMarked;
