/** The ledger of acts and contributions: recording, confirming, disputing, reversing. */
@NullMarked
package org.hexport.journey.engagement.ledger;

import org.jspecify.annotations.NullMarked;
