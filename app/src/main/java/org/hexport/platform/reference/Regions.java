package org.hexport.platform.reference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Viewer;
import org.springframework.stereotype.Component;

/** The regions that this house knows. Asking costs nothing: they are kept in memory and read again after a minute. */
@Component
public class Regions {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final RegionTable table;
    private final Clock clock;
    private volatile Snapshot kept;

    Regions(RegionTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
        this.kept = new Snapshot(Instant.MIN, List.of(), Map.of());
    }

    private record Snapshot(Instant read, List<Region> all, Map<String, Region> byCode) {}

    public Optional<Region> find(String code) {
        return Optional.ofNullable(current().byCode().get(code));
    }

    /** The district with this code; empty for a region of another level too. */
    public Optional<Region> findDistrict(String code) {
        return find(code).filter(Region::isDistrict);
    }

    /** By name. */
    public List<Region> districtsOf(String regionCode) {
        return current().all().stream()
                .filter(region -> region.isDistrict() && region.liesIn(regionCode))
                .toList();
    }

    /** All districts, by name. */
    public List<Region> districts() {
        return current().all().stream().filter(Region::isDistrict).toList();
    }

    /** Regencies and cities, by name. */
    public List<Region> regencies() {
        return current().all().stream().filter(Region::isRegency).toList();
    }

    /** Names of the villages of a district, where somebody has loaded them. */
    public List<String> villagesOf(String district) {
        return current().all().stream()
                .filter(region -> region.level().equals("village") && region.liesIn(district))
                .map(Region::name)
                .toList();
    }

    /**
     * The name of a region that the viewer oversees.
     *
     * @throws NotFound for others, and where there is no such region
     */
    public String overseen(Viewer viewer, String code) {
        if (!viewer.oversees(code) || find(code).isEmpty()) {
            throw new NotFound();
        }
        return nameOf(code);
    }

    /** The name; the code itself where nobody knows it. */
    public String nameOf(String code) {
        return find(code).map(Region::name).orElse(code);
    }

    void forget() {
        kept = new Snapshot(Instant.MIN, List.of(), Map.of());
    }

    private Snapshot current() {
        var now = clock.instant();
        var snapshot = kept;
        if (snapshot.read().isBefore(now.minus(KEPT))) {
            var all = table.all().stream()
                    .sorted(Comparator.comparing(Region::name).thenComparing(Region::code))
                    .toList();
            snapshot = new Snapshot(
                    now, all, all.stream().collect(Collectors.toUnmodifiableMap(Region::code, Function.identity())));
            kept = snapshot;
        }
        return snapshot;
    }
}
