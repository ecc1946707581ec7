/** The ledger of acts and contributions: recording, confirming, disputing, reversing. */
@NullMarked
package org.hexport.journey.ledger.acts;

import org.jspecify.annotations.NullMarked;
