/** Galleries and associations that were themselves helped, each with its hexagon. */
@NullMarked
package org.hexport.views.insight.galleries;

import org.jspecify.annotations.NullMarked;
