/** The barriers on other pages: on the owner's own, and on the enterprise's. */
@NullMarked
package org.hexport.journey.barriers.panel;

import org.jspecify.annotations.NullMarked;
