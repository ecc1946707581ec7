package org.hexport.platform.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrations that this build brings, all of them in one number. */
final class MigrationFiles {

    private MigrationFiles() {}

    /** Changes with every letter of every migration, and with their order. */
    static String fingerprint(List<String> modules) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var module : modules) {
                digest.update(module.getBytes(StandardCharsets.UTF_8));
                for (var file : filesOf(module)) {
                    digest.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
                    digest.update(file.getContentAsByteArray());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Resource> filesOf(String module) throws IOException {
        var files =
                new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/" + module + "/*.sql");
        return Arrays.stream(files)
                .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                .toList();
    }
}
