/** The region's page and the lists behind its figures. */
@NullMarked
package org.hexport.views.insight.region;

import org.jspecify.annotations.NullMarked;
