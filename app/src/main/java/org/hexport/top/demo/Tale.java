package org.hexport.top.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;

/** The tables and statements of the demonstration, and the identity of whom they name: the same in each world. */
final class Tale {

    private Tale() {}

    static List<NamedCsvRecord> rows(String table) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(reader(table + ".csv"))) {
            return csv.stream().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String statement(String name) {
        try (var reader = reader(name + ".sql")) {
            return reader.readAllAsString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStreamReader reader(String file) {
        return new InputStreamReader(
                Objects.requireNonNull(Tale.class.getResourceAsStream("/demo/" + file), file), StandardCharsets.UTF_8);
    }

    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("hexport demonstration " + key).getBytes(StandardCharsets.UTF_8));
    }

    static OrganisationId organisation(String key) {
        return new OrganisationId(id(key));
    }

    static PersonId person(String key) {
        return new PersonId(id(key));
    }
}
