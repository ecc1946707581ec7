package org.hexport.parties.helix.offers;

import org.hexport.platform.reference.Regions;
import org.springframework.stereotype.Component;

/** Which codes of districts and regions an offer may name. */
@Component
class OfferRegions {

    private static final int REGENCY = "35.07".length();

    private final Regions regions;

    OfferRegions(Regions regions) {
        this.regions = regions;
    }

    /** A code is known, or lies in a regency whose districts nobody has loaded: then it can't be told from a right one. */
    boolean admits(String code) {
        return regions.find(code).isPresent()
                || code.length() <= REGENCY
                || regions.districtsOf(code.substring(0, REGENCY)).isEmpty();
    }
}
