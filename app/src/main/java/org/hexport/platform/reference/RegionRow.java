package org.hexport.platform.reference;

import org.jspecify.annotations.Nullable;

/** A region with the code by which the statistics office BPS knows it. */
record RegionRow(Region region, @Nullable String bpsCode) {}
