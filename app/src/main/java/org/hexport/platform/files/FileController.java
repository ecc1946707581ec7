package org.hexport.platform.files;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Viewer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands files out: pictures to everybody, for good; documents to those who may see them, to be saved and never shown as a page. */
@Controller
class FileController {

    private static final String NOTHING = "default-src 'none'; sandbox; frame-ancestors 'none'";
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Files files;

    FileController(Files files) {
        this.files = files;
    }

    /** Another picture is another id: what an address once held, it holds always. */
    @GetMapping("/files/{id}/{width:\\d{1,5}}.jpg")
    ResponseEntity<byte[]> picture(@PathVariable UUID id, @PathVariable int width) {
        var content = files.picture(new FileId(id), width).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(FOR_GOOD)
                .eTag(id + "-" + width)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING)
                .body(content);
    }

    @GetMapping("/files/{id}")
    ResponseEntity<byte[]> document(Viewer viewer, @PathVariable UUID id) {
        viewer.requirePerson();
        var document = files.document(viewer, new FileId(id)).orElseThrow(NotFound::new);
        var saved = ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.type()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING)
                .body(document.content());
    }
}
