package org.hexport.walls;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hexport.Hexport;
import org.springframework.modulith.core.ApplicationModules;

/** The house as the tests of its walls see it. */
final class House {

    static final Path SOURCES = Path.of("src/main/java");
    static final Path TEMPLATES = Path.of("src/main/jte");
    static final Path CLASSES = Path.of("target/classes");
    static final Path MESSAGES = Path.of("src/main/resources/messages");

    static final ApplicationModules MODULES =
            ApplicationModules.of(Hexport.class, new ImportOption.DoNotIncludeTests());

    private House() {}

    static List<Path> files(Path root, String ending) {
        try (var walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
