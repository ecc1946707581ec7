package org.hexport.platform.identity.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.function.Supplier;
import org.hexport.HexportTest;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.People;
import org.hexport.platform.identity.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HexportTest
class FirstAdministratorTest {

    @TempDir
    Path data;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Visits visits;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Invitations invitations;

    @Test
    void leavesALinkThatOnlyTheOwnerOfTheDataMayRead() throws IOException {
        withoutAdministrators(() -> start(false, true));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(file()).content().startsWith("https://hexport.example/invitations/");
    }

    @Test
    void makesTheFirstWhoFollowsTheLinkAdministrator() throws IOException {
        withoutAdministrators(() -> start(false, true));
        var link = URI.create(Files.readString(file()).strip()).getPath();
        var person = folk.somebody();

        assertThat(mvc.get().uri(link + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("You are invited to administer this Hexport");
        assertThat(mvc.post().uri(link).with(visits.by(person))).hasStatus(303).hasHeader("Location", "/people");

        assertThat(people.viewerOf(person).administrator()).isTrue();
        assertThat(mvc.post().uri(link).with(visits.by(folk.somebody()))).hasStatus(410);
    }

    @Test
    void leavesANewLinkAtEachStartAndTheOldOneHoldsNoLonger() throws IOException {
        withoutAdministrators(() -> start(false, true));
        var old = URI.create(Files.readString(file()).strip()).getPath();
        withoutAdministrators(() -> start(false, true));

        assertThat(mvc.get().uri(old)).hasStatus(410);
        assertThat(mvc.get().uri(URI.create(Files.readString(file()).strip()).getPath()))
                .hasStatusOk();
    }

    @Test
    void leavesNoneOnceSomebodyAdministersNorInADemonstration() throws IOException {
        Files.writeString(file(), "an old link");
        folk.anAdministrator();
        start(false, true).invite();
        assertThat(file()).doesNotExist();

        withoutAdministrators(() -> start(true, true));
        assertThat(file()).doesNotExist();

        withoutAdministrators(() -> start(false, false));
        assertThat(file()).as("by a command that only visits").doesNotExist();
    }

    /** Others may have made administrators: for a moment there are none. */
    private void withoutAdministrators(Supplier<FirstAdministrator> first) {
        var before = jdbc.sql("update identity.person set administrator = false where administrator returning id")
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
        first.get().invite();
        jdbc.sql("update identity.person set administrator = true where id = any(:before)")
                .param("before", before.toArray(UUID[]::new))
                .update();
    }

    private FirstAdministrator start(boolean demo, boolean stays) {
        return new FirstAdministrator(jdbc, invitations, demo, stays, data, "https://hexport.example");
    }

    private Path file() {
        return data.resolve("first-administrator");
    }
}
