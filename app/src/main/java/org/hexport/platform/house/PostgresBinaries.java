package org.hexport.platform.house;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL as they come with Hexport, unpacked once into the data folder. */
final class PostgresBinaries {

    /** The version that wrote the cluster must be this one; a test compares it with what the programs say. */
    static final String MAJOR = "18";

    private static final String PREFIX = "bin-";
    private static final Set<PosixFilePermission> EXECUTION =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private PostgresBinaries() {}

    /** @return the folder with {@code bin}, {@code lib} and {@code share}, named by the archive's checksum so that an update gets its own */
    static Path unpackedIn(PrivateFolder home) {
        var archive = archive();
        try {
            var name = PREFIX + checksum(archive);
            if (!home.has(name)) {
                var aside = home.emptyFolder("unpacking");
                unpack(archive, aside);
                home.publish(aside, name);
            }
            return home.resolve(name);
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL could not be unpacked into " + home.path() + ": " + e.getMessage(), e);
        }
    }

    /** Removes what earlier builds unpacked; only for a moment when no server runs from there. */
    static void forgetOthers(PrivateFolder home, Path current) {
        home.named(PREFIX).stream()
                .filter(name -> !home.resolve(name).equals(current))
                .forEach(home::delete);
    }

    private static URL archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var url = PostgresBinaries.class.getResource("/postgres-" + system + "-" + processor + ".txz");
        if (url == null) {
            throw new CannotStart("Hexport brings no PostgreSQL for " + system + " on " + processor
                    + "; name a server with --database URL");
        }
        return url;
    }

    private static String checksum(URL archive) throws IOException {
        var entry = ((JarURLConnection) archive.openConnection()).getJarEntry();
        return "%08x".formatted(entry.getCrc());
    }

    private static void unpack(URL archive, Path target) throws IOException {
        var files = new ArrayList<Path>();
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive.openStream()))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target))
                    throw new IOException("the archive points outside itself: " + entry.getName());
                Files.createDirectories(entry.isDirectory() ? path : path.getParent());
                if (entry.isSymbolicLink()) Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                else if (entry.isFile()) files.add(unpackFile(tar, entry, path));
            }
        }
        for (var file : files) PrivateFolder.sync(file);
    }

    private static Path unpackFile(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        Files.copy(tar, path);
        if ((entry.getMode() & 0100) != 0) Files.setPosixFilePermissions(path, EXECUTION);
        return path;
    }
}
