package org.hexport.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.apache.tika.Tika;
import org.hexport.platform.files.ReadFile.Fit;
import org.hexport.platform.files.ReadFile.Rendition;
import org.hexport.platform.files.ReadFile.Sent;
import org.springframework.stereotype.Component;

/** Looks into files, two at a time: a small server has little memory, and a picture unpacked takes much. */
@Component
class Reader {

    /** A picture of a good telephone has up to twelve. */
    static final int MOST_BYTES = 15_000_000;

    private static final int LONGEST_NAME = 200;
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/webp");
    private static final Set<String> DOCUMENTS = Set.of("application/pdf", "image/jpeg", "image/png");
    private static final Set<String> OF_APPLE = Set.of("image/heic", "image/heif", "image/heic-sequence");

    private final Tika types = new Tika();
    private final Semaphore places = new Semaphore(2, true);

    ReadFile read(FilePurpose purpose, String name, InputStream stream) throws IOException {
        places.acquireUninterruptibly();
        try {
            return read(purpose, bare(name), stream.readNBytes(MOST_BYTES + 1));
        } finally {
            places.release();
        }
    }

    private ReadFile read(FilePurpose purpose, String name, byte[] bytes) {
        if (bytes.length == 0) {
            return ReadFile.unfit("files.refused.empty");
        }
        if (bytes.length > MOST_BYTES) {
            return ReadFile.unfit("files.refused.large", MOST_BYTES / 1_000_000);
        }
        var sent = new Sent(purpose, name, types.detect(bytes), bytes.length, print(bytes));
        if (OF_APPLE.contains(sent.type())) {
            return ReadFile.unfit("files.refused.heic");
        }
        return purpose.isPicture() ? picture(sent, bytes) : document(sent, bytes);
    }

    private static ReadFile picture(Sent sent, byte[] bytes) {
        if (!PICTURES.contains(sent.type())) {
            return ReadFile.unfit("files.refused.picture");
        }
        return switch (Picture.read(bytes, sent.type())) {
            case Picture.Sound(var image) -> new Fit(sent, Renditions.of(image));
            case Picture.Unsound(var reason) -> new ReadFile.Unfit(reason);
        };
    }

    private static ReadFile document(Sent sent, byte[] bytes) {
        if (!DOCUMENTS.contains(sent.type())) {
            return ReadFile.unfit("files.refused.document");
        }
        if (!sent.type().equals("application/pdf")
                && Picture.read(bytes, sent.type()) instanceof Picture.Unsound(var reason)) {
            return new ReadFile.Unfit(reason);
        }
        return new Fit(sent, List.of(new Rendition(0, 0, bytes)));
    }

    /** Without the folders that some browsers send along. */
    private static String bare(String name) {
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return bare.length() <= LONGEST_NAME ? bare : bare.substring(bare.length() - LONGEST_NAME);
    }

    private static String print(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
