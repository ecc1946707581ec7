package org.hexport.journey.ledger.acts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The acts that a viewer may see, the newest first.
 *
 * @param nextHref the next part; null at the end
 */
public record ActsPage(List<ActLine> acts, @Nullable String nextHref, boolean mayRecord) {}
