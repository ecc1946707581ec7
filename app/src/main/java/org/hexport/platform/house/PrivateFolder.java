package org.hexport.platform.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** A folder that only its owner may enter. What appears in it under its final name is whole, also after the machine lost power. */
record PrivateFolder(Path path) {

    private static final String OWNER_ONLY = "rwx------";

    private static final String SHELL_MEANS_SOMETHING = ".*[\"$`\\\\\n].*";

    /** Opens the folder, making it where it is missing. */
    static PrivateFolder at(Path wanted) {
        try {
            var path = Files.createDirectories(wanted).toRealPath();
            if (path.toString()
                    .matches(SHELL_MEANS_SOMETHING)) { // pg_ctl hands paths to a shell, between double quotes
                throw new CannotStart("The data folder " + path
                        + " has a sign in its name that PostgreSQL can't bear: \", $, ` or \\");
            }
            var owner = Files.getOwner(path).getName();
            if (!owner.equals(System.getProperty("user.name"))) {
                throw new CannotStart("The data folder " + path + " belongs to " + owner
                        + "; start Hexport as that user or name another with --data");
            }
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(OWNER_ONLY));
            if (!Files.isWritable(path)) throw new AccessDeniedException(path.toString());
            return new PrivateFolder(path);
        } catch (IOException e) {
            throw new CannotStart("The data folder " + wanted + " can't be written: " + reason(e), e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException ? "permission denied" : e.toString();
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    boolean has(String name) {
        return Files.exists(resolve(name));
    }

    String read(String name) {
        try {
            return Files.readString(resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file that only the owner may read: first aside, then, safely on the disk, under its name. */
    void write(String name, String text) {
        var aside = resolve(name + ".new");
        try {
            Files.deleteIfExists(aside);
            Files.createFile(aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(aside, text);
            sync(aside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        publish(aside, name);
    }

    /** Gives a finished file or folder its final name, at one stroke. */
    void publish(Path finished, String name) {
        try {
            Files.move(finished, resolve(name), StandardCopyOption.ATOMIC_MOVE);
            sync(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes an empty folder for something unfinished. What earlier, interrupted tries left there goes first, as far as it can: a program
     * that such a try began may still be writing, but never into a folder of ours.
     */
    Path emptyFolder(String name) {
        try {
            for (var left : named(name)) delete(left);
            return Files.createTempDirectory(path, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names here that begin so. */
    List<String> named(String beginning) {
        try (var entries = Files.list(path)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.startsWith(beginning))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a file or a folder, as far as it can. */
    void delete(String name) {
        try {
            if (has(name)) Files.walkFileTree(resolve(name), new Deletion());
        } catch (IOException e) {
            LoggerFactory.getLogger(PrivateFolder.class)
                    .warn("{} could not be deleted: {}", resolve(name), e.toString());
        }
    }

    /** Waits until a file's bytes, or a folder's names, are on the disk. */
    static void sync(Path fileOrFolder) throws IOException {
        try (var channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null) throw failure;
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
