package org.hexport.journey.engagement.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hexport.HexportTest;
import org.hexport.journey.Village;
import org.hexport.journey.Walk;
import org.hexport.journey.engagement.Work;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Papers of the work: for both sides and the officers, and nobody else. */
@HexportTest
class PapersPagesTest {

    @Autowired
    Walk walk;

    @Autowired
    Work work;

    @Autowired
    Folk folk;

    @Autowired
    Visits visits;

    @Autowired
    MockMvcTester web;

    private Work.Running running;

    @BeforeEach
    void aGodfatherAndAWorkshop() {
        running = work.running(HelixRole.GODFATHER);
    }

    @Test
    void bothSidesAndTheOfficersSeeAPaperAndNobodyElse() {
        assertThat(send(running.helper(), "%PDF-1.4\nkalkulasi")).hasStatus(303);
        assertThat(send(running.helper(), "%PDF-1.4\nkalkulasi")).hasStatus(303);

        var papers = walk.read(running.owner(), running.href()).select("#papers a[href^=/files/]");
        assertThat(papers.eachText()).containsExactly("Kalkulasi harga");
        var address = papers.attr("href");
        assertThat(walk.get(running.owner(), address)).hasStatusOk();
        assertThat(walk.get(running.helper(), address)).hasStatusOk();
        assertThat(walk.get(folk.aCoordinatorOf(Village.MALANG), address)).hasStatusOk();
        assertThat(walk.get(folk.aCoordinatorOf("35.73"), address)).hasStatus(404);
        assertThat(walk.get(folk.somebody(), address)).hasStatus(404);
        assertThat(walk.get(work.running(HelixRole.GODFATHER).helper(), address))
                .hasStatus(404);
    }

    @Test
    void aPaperIsTakenAwayByTheSideThatPutItThere() {
        send(running.helper(), "%PDF-1.4\nlain");
        var address = walk.read(running.owner(), running.href())
                .select("#papers a[href^=/files/]")
                .attr("href");
        var removal = running.href() + "/papers/" + address.substring("/files/".length()) + "/removals";

        assertThat(walk.post(running.owner(), removal)).hasStatus(404);
        assertThat(walk.post(folk.somebody(), removal)).hasStatus(404);
        assertThat(walk.post(running.helper(), removal)).hasStatus(303);
        assertThat(walk.get(running.helper(), address)).hasStatus(404);
    }

    @Test
    void strangersSendNothingAndNothingIsNoPaper() {
        assertThat(send(folk.somebody(), "%PDF-1.4\nasing")).hasStatus(404);
        assertThat(send(folk.aCoordinatorOf(Village.MALANG), "%PDF-1.4\nlihat")).hasStatus(404);
        assertThat(send(running.owner(), "")).hasStatus(422);
        var refused = send(running.owner(), "hanya teks");
        assertThat(refused).hasStatus(422);
        assertThat(Walk.read(refused).select(".errors a").attr("href")).isEqualTo("#paper-file");
    }

    private MvcTestResult send(PersonId by, String content) {
        return web.post()
                .uri(running.href() + "/papers")
                .multipart()
                .file(new MockMultipartFile(
                        "file", "harga.pdf", "application/pdf", content.getBytes(StandardCharsets.UTF_8)))
                .param("title", "Kalkulasi harga")
                .with(visits.by(by))
                .exchange();
    }
}
