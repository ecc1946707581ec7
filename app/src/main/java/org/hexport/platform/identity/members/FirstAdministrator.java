package org.hexport.platform.identity.members;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * While nobody administers, each start leaves a link for the first who will in the file {@code first-administrator} of the data folder,
 * which only its owner may read. The link before it no longer holds; once somebody administers, the file is gone.
 */
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final JdbcClient jdbc;
    private final Invitations invitations;
    private final boolean wanted;
    private final Path file;
    private final String address;

    FirstAdministrator(
            JdbcClient jdbc,
            Invitations invitations,
            @Value("${hexport.demo:false}") boolean demo,
            @Value("${hexport.jobs:true}") boolean stays,
            @Value("${hexport.data:data}") Path data,
            @Value("${hexport.address}") String address) {
        this.jdbc = jdbc;
        this.invitations = invitations;
        this.wanted =
                stays && !demo; // a command that only visits the data must not void the link of a running application
        this.file = data.resolve("first-administrator");
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void invite() {
        if (!wanted) {
            return;
        }
        if (somebodyAdministers()) {
            isThere();
            return;
        }
        var token = invitations.newToken();
        invitations.withdrawThoseToAdminister();
        invitations.add(token, null, Invitations.ADMINISTRATOR, null, null);
        write(address + "/invitations/" + token + "\n");
        LOG.info("Nobody administers this Hexport yet: the link to begin stands in {}", file);
    }

    /** The link is no longer wanted. */
    void isThere() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean somebodyAdministers() {
        return jdbc.sql("select exists(select 1 from identity.person where administrator and not demo)")
                .query(Boolean.class)
                .single();
    }

    private void write(String link) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, link);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
