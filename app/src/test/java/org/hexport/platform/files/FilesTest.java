package org.hexport.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hexport.HexportTest;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.Visits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HexportTest
class FilesTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\nendobj\n%%EOF".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Files files;

    @Autowired
    Folk folk;

    @Autowired
    Visits visits;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient jdbc;

    @Test
    void showsAPictureToAnybodyForGood() throws IOException {
        var id = keep(folk.anActor("35.07"), FilePurpose.PRODUCT_PHOTO, Snapshots.jpeg(900, 600));

        assertThat(files.picture(id).orElseThrow())
                .isEqualTo(new StoredPicture(id, 900, 600, java.util.List.of(320, 640, 900)));
        var answer = web.get().uri("/files/" + id + "/640.jpg").exchange();
        assertThat(answer).hasStatusOk().hasContentType("image/jpeg");
        assertThat(answer)
                .headers()
                .hasValue("Cache-Control", "max-age=31536000, public, immutable")
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("ETag", "\"" + id + "-640\"")
                .hasValue("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        assertThat(web.get().uri("/files/" + id + "/640.jpg").header("If-None-Match", "\"" + id + "-640\""))
                .hasStatus(304);
        assertThat(web.get().uri("/files/" + id + "/1280.jpg")).hasStatus(404);
    }

    @Test
    void aRemovedPictureIsThereForNobody() throws IOException {
        var owner = folk.anActor("35.07");
        var id = keep(owner, FilePurpose.PRODUCT_PHOTO, Snapshots.jpeg(400, 400));

        files.remove(id, folk.anActor("35.07"));
        assertThat(web.get().uri("/files/" + id + "/320.jpg")).as("another's").hasStatusOk();
        files.remove(id, owner);
        assertThat(web.get().uri("/files/" + id + "/320.jpg")).hasStatus(404);
        assertThat(jdbc.sql("select count(*) from files.file where id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void handsADocumentOutToItsOwnPeopleOnly() throws IOException {
        var owner = folk.anActor("35.07");
        var member = folk.aMemberOf(owner, MemberRole.MEMBER);
        var stranger = folk.aMemberOf(folk.anActor("35.07"), MemberRole.OWNER);
        var id = keep(owner, FilePurpose.CERTIFICATE_SCAN, PDF);

        var answer = get(member, "/files/" + id);
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        assertThat(answer).body().isEqualTo(PDF);
        assertThat(answer)
                .headers()
                .hasValue("Cache-Control", "no-store")
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(get(stranger, "/files/" + id)).hasStatus(404);
        assertThat(get(member, "/files/" + id + "/0.jpg")).hasStatus(404);
        assertThat(web.get().uri("/files/" + id)).as("a visitor signs in first").hasStatus(303);
    }

    @Test
    void sendsTooLargeAnUploadBackToItsForm() {
        var answer = web.post()
                .uri("/enterprises/x/anything")
                .contentType("multipart/form-data; boundary=x")
                .header("Content-Length", "16000000")
                .content(new byte[16_000_000])
                .exchange();

        assertThat(answer).hasStatus(303);
        assertThat(answer).headers().hasValue("Location", "/enterprises/x/anything?large=");
    }

    private FileId keep(OrganisationId owner, FilePurpose purpose, byte[] bytes) throws IOException {
        var read = files.read(purpose, "berkas", new ByteArrayInputStream(bytes));
        return files.keep(Viewer.HOUSE, owner, (ReadFile.Fit) read);
    }

    private MvcTestResult get(PersonId person, String address) {
        return web.get().uri(address).with(visits.by(person)).exchange();
    }
}
