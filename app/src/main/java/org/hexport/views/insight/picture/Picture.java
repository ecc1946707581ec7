package org.hexport.views.insight.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is counted in a region.
 *
 * @param asOf when it was counted
 * @param since the first day of the twelve months in which acts and proposals count
 * @param counts by measure; what is not named is none
 * @param byDistrict of the one measure that was asked for in districts
 */
public record Picture(Instant asOf, LocalDate since, Map<String, Long> counts, Map<String, Long> byDistrict) {

    public Picture {
        counts = Map.copyOf(counts);
        byDistrict = Map.copyOf(byDistrict);
    }

    public long count(String measure) {
        return counts.getOrDefault(measure, 0L);
    }

    public long in(String district) {
        return byDistrict.getOrDefault(district, 0L);
    }

    /** What is counted under {@code gate:}, {@code country:} and the like, by what stands behind the colon; the most frequent first. */
    public List<Map.Entry<String, Long>> each(String kind) {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().startsWith(kind) && count.getValue() > 0)
                .map(count -> Map.entry(count.getKey().substring(kind.length()), count.getValue()))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
