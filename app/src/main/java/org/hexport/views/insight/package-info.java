/**
 * What the region and its enterprises can see of all that was done: the hexagon, the tile map, the figures and the lists behind them.
 *
 * <p>Promises: every figure says what it counts, since when and out of how many, and opens its list; public pages name no group smaller than
 * five; nothing stands beside a hexagon as if it followed from it. Reads the published facts ({@code facts.*}), and the summary that it keeps of
 * them where they are too many to be counted while somebody waits; the summary can be made again at any time.
 *
 * <p>Never: a business fact of its own, another module's code.
 */
@ApplicationModule(
        id = "insight",
        allowedDependencies = {})
@NullMarked
package org.hexport.views.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
