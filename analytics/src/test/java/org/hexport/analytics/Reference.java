package org.hexport.analytics;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Data from elsewhere that tests read where it stands: in the folder named by the property {@code hexport.reference}. */
public final class Reference {

    private static final Path FOLDER = Path.of(System.getProperty("hexport.reference", "../../shared/data"));

    private Reference() {}

    /** The test is skipped where the file is missing, and fails where that would be hidden: under {@code CI=true}. */
    public static Path file(String name) {
        var file = FOLDER.resolve(name);
        boolean present = Files.isRegularFile(file);
        if (!present && "true".equals(System.getenv("CI"))) {
            throw new AssertionError(
                    "reference data missing: " + file.toAbsolutePath().normalize());
        }
        assumeTrue(
                present,
                () -> "reference data missing: " + file.toAbsolutePath().normalize());
        return file;
    }
}
