package org.hexport.journey.matching.rounds;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hexport.platform.reference.Region;
import org.hexport.platform.reference.Regions;

/** Distances between the centres of districts, each place looked up once a round. */
class DistrictCentres implements Scores.Distances {

    private final Regions regions;
    private final Map<String, Optional<Region>> known = new HashMap<>();
    private final Map<String, OptionalDouble> distances = new HashMap<>();

    DistrictCentres(Regions regions) {
        this.regions = regions;
    }

    @Override
    public OptionalDouble kilometres(String from, String to) {
        return distances.computeIfAbsent(from + ' ' + to, pair -> between(place(from), place(to)));
    }

    private Optional<Region> place(String code) {
        return known.computeIfAbsent(code, regions::find);
    }

    private static OptionalDouble between(Optional<Region> one, Optional<Region> other) {
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(one.get().kilometresTo(other.get()))
                : OptionalDouble.empty();
    }
}
