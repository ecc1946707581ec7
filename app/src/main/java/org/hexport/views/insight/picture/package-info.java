/** What is counted in a region: live where that is quick, else from a summary that is drawn again in the background. */
@NullMarked
package org.hexport.views.insight.picture;

import org.jspecify.annotations.NullMarked;
