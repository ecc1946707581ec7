package org.hexport.journey.matching.rounds;

import org.hexport.kernel.NeedId;
import org.hexport.kernel.OfferId;

/** A pair by its ids. */
record NeedAndOffer(NeedId need, OfferId offer) {}
