package org.hexport.journey.readiness.instrument;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A version of the instrument: eleven dimensions of five items, twelve of which make the quick check. A version is a file that is never
 * changed once answers refer to it; a change is a new version beside it.
 */
public record Instrument(String version, List<Item> items) {

    /** The version that is asked today. */
    public static final Instrument CURRENT = load("1");

    public Instrument {
        items = List.copyOf(items);
    }

    /** @throws IllegalArgumentException if there never was such a version */
    public static Instrument of(String version) {
        return version.equals(CURRENT.version) ? CURRENT : load(version);
    }

    /** @throws IllegalArgumentException if it has no such item */
    public Item item(String code) {
        return items.stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no item " + code));
    }

    /** The twelve items of the quick check in the order of its page. */
    public List<Item> quick() {
        return items.stream()
                .filter(Item::isQuick)
                .sorted(Comparator.comparingInt(Item::place))
                .toList();
    }

    /** The quick check as its page shows it: group after group. */
    public Map<String, List<Item>> quickByGroup() {
        return quick().stream().collect(Collectors.groupingBy(Item::group, LinkedHashMap::new, Collectors.toList()));
    }

    public Map<String, List<Item>> byDimension() {
        return items.stream().collect(Collectors.groupingBy(Item::dimension, LinkedHashMap::new, Collectors.toList()));
    }

    private static Instrument load(String version) {
        var file = Instrument.class.getResourceAsStream("/reference/instrument/" + version + ".csv");
        if (file == null) {
            throw new IllegalArgumentException("no version " + version + " of the instrument");
        }
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return new Instrument(version, rows.stream().map(Instrument::item).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Item item(NamedCsvRecord row) {
        var place = row.getField("place");
        return new Item(
                row.getField("item"),
                place.isEmpty() ? 0 : Integer.parseInt(place),
                row.getField("group"),
                row.getField("may_not_apply").equals("yes"));
    }
}
