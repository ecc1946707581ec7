package org.hexport.platform.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The lines of business that matter to craft and food, of the 1,790 of KBLI 2020 (Peraturan BPS 2/2020; Indonesian titles by BPS, the
 * English ours). KBLI 2025 replaces it; which of these codes it keeps is not confirmed, so a code always goes with its version.
 */
public final class Kbli {

    /** The versions that a business number may name, the newest last. */
    public static final List<String> VERSIONS = List.of("2020", "2025");

    private static final List<Line> LINES = load();
    private static final Map<String, Line> BY_CODE =
            LINES.stream().collect(Collectors.toUnmodifiableMap(Line::code, Function.identity()));

    private Kbli() {}

    /** @param section its letter in KBLI 2020 */
    public record Line(String code, String indonesian, String english, String section) {

        public String title(Locale reader) {
            return reader.getLanguage().equals("en") ? english : indonesian;
        }
    }

    public static List<Line> lines() {
        return LINES;
    }

    /** Empty for a code outside the list, which may be sound all the same. */
    public static Optional<Line> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static List<Line> load() {
        var file = Objects.requireNonNull(Kbli.class.getResourceAsStream("/reference/kbli_codes.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new Line(
                            row.getField("code"),
                            row.getField("title_id"),
                            row.getField("title_en"),
                            row.getField("section_2020")))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
