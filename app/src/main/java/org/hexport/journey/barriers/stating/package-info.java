/** What enterprises say of their barriers: the page, the history, how each barrier stands. */
@NullMarked
package org.hexport.journey.barriers.stating;

import org.jspecify.annotations.NullMarked;
