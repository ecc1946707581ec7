package org.hexport.journey.stages.theories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How foreign a country is to an Indonesian enterprise, in three bands: 1 near, 2 further, 3 all others. A band never withholds a stage: it
 * tells Bilkey and Tesar's fifth from their sixth, and else only sets a flag.
 *
 * @param since the day from which the table holds
 * @param source who says so
 * @param bands by country, ISO 3166-1 alpha-2; a country that is not named is in band 3
 */
public record PsychicDistance(LocalDate since, String source, Map<String, Integer> bands) {

    /** The table that holds; to be confirmed by a university partner. */
    public static final PsychicDistance CURRENT = load("/reference/psychic_distance.csv");

    private static final int NEAREST = 1;
    private static final int OTHERS = 3;

    public PsychicDistance {
        bands = Map.copyOf(bands);
    }

    public int band(String country) {
        return bands.getOrDefault(country, OTHERS);
    }

    boolean reachesBeyondTheNearest(List<String> countries) {
        for (int i = 0; i < countries.size(); i++) {
            if (band(countries.get(i)) != NEAREST) {
                return true;
            }
        }
        return false;
    }

    /** Reads a table of {@code country,band,since,source}; all rows have one day and one source. */
    private static PsychicDistance load(String name) {
        try (var stream = PsychicDistance.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no table " + name);
            }
            var rows = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(row -> row.split(",", 4))
                    .toList();
            var bands = new HashMap<String, Integer>();
            rows.forEach(row -> bands.put(row[0], Integer.valueOf(row[1])));
            return new PsychicDistance(LocalDate.parse(rows.getFirst()[2]), rows.getFirst()[3], bands);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
