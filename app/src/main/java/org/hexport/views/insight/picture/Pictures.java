package org.hexport.views.insight.picture;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Row;
import org.hexport.views.insight.picture.KeptPictures.Kept;
import org.springframework.stereotype.Component;

/**
 * The picture of a region. A small region is counted live; a large one is kept, and shown as it was drawn last. Who looks at a kept picture asks by that for a newer one.
 */
@Component
public class Pictures {

    /** How far back acts and proposals count. */
    private static final int MONTHS = 12;

    /** Enterprises and contributions together that are counted in a tenth of a second. */
    private static final long MOST_LIVE = 3_000;

    private final KeptPictures kept;
    private final Readings readings;
    private final Clock clock;

    Pictures(KeptPictures kept, Readings readings, Clock clock) {
        this.kept = kept;
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * Not within a transaction that only reads: it may write down that the region was looked at.
     *
     * @param mapped the measure that is wanted by district; empty for none
     */
    public Picture of(String region, String mapped) {
        var found = kept.find(region);
        if (found.isPresent()) {
            if (!found.get().asked()) {
                kept.ask(region, clock.instant());
            }
            return readings.read(kept(region, mapped, found.get()));
        }
        var picture = readings.read(live(region, mapped));
        if (size(picture) > MOST_LIVE) {
            kept.ask(region, clock.instant());
        }
        return picture;
    }

    /** To be read with other things; asks for nothing. */
    public Reading<Picture> reading(String region) {
        return kept.find(region).map(found -> kept(region, "", found)).orElseGet(() -> live(region, ""));
    }

    /** Half of what makes it large, so that it does not change back and forth. */
    static boolean isSmall(long size) {
        return size <= MOST_LIVE / 2;
    }

    private static long size(Picture picture) {
        return picture.count("enterprises") + picture.count("contributions");
    }

    LocalDate since() {
        return LocalDate.now(clock).minusMonths(MONTHS);
    }

    private Reading<Picture> live(String region, String mapped) {
        var since = since();
        return counts(Counting.LIVE, Map.of("region", region, "mapped", mapped, "since", since))
                .map(rows -> picture(clock.instant(), since, rows));
    }

    private static Reading<Picture> kept(String region, String mapped, Kept found) {
        return counts(Counting.KEPT, Map.of("region", region, "mapped", mapped))
                .map(rows -> picture(found.drawnAt(), found.since(), rows));
    }

    private static Reading<List<Count>> counts(String sql, Map<String, Object> parameters) {
        return Reading.rows(Counting.summed(sql), parameters, Count::of);
    }

    private static Picture picture(Instant asOf, LocalDate since, List<Count> rows) {
        var counts = new HashMap<String, Long>();
        var byDistrict = new HashMap<String, Long>();
        for (var row : rows) {
            counts.merge(row.measure(), row.counted(), Long::sum);
            if (!row.district().isEmpty()) {
                byDistrict.put(row.district(), row.counted());
            }
        }
        return new Picture(asOf, since, counts, byDistrict);
    }

    private record Count(String district, String measure, long counted) {

        static Count of(Row row) {
            var district = row.textOrNull("district");
            return new Count(district == null ? "" : district, row.text("measure"), row.number("counted"));
        }
    }
}
