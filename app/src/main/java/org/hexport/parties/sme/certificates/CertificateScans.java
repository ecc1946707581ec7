package org.hexport.parties.sme.certificates;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hexport.platform.files.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies beside certificates: their scans, and who was reminded of what. */
@Component
class CertificateScans {

    private final JdbcClient jdbc;

    CertificateScans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A document of a certificate. */
    record Scan(UUID file, String name) {}

    List<Scan> of(UUID certificate) {
        return jdbc.sql("""
                select file_id, name from sme.certificate_scan
                 where certificate_id = :id and removed_at is null order by added_at, file_id
                """)
                .param("id", certificate)
                .query((row, n) -> new Scan(row.getObject("file_id", UUID.class), row.getString("name")))
                .list();
    }

    boolean hasPrint(UUID certificate, String print) {
        return jdbc.sql("""
                select exists (select from sme.certificate_scan
                                where certificate_id = :id and print = :print and removed_at is null)
                """)
                .param("id", certificate)
                .param("print", print)
                .query(Boolean.class)
                .single();
    }

    void add(UUID certificate, FileId file, String name, String print, Instant now) {
        jdbc.sql("""
                insert into sme.certificate_scan (file_id, certificate_id, name, print, added_at)
                values (:file, :certificate, :name, :print, :now)
                """)
                .param("file", file.value())
                .param("certificate", certificate)
                .param("name", name)
                .param("print", print)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** @return whether it was there */
    boolean remove(UUID certificate, FileId file, Instant now) {
        return jdbc.sql("""
                update sme.certificate_scan set removed_at = :now
                 where file_id = :file and certificate_id = :certificate and removed_at is null
                """)
                        .param("now", Timestamp.from(now))
                        .param("file", file.value())
                        .param("certificate", certificate)
                        .update()
                == 1;
    }

    /** @return whether nobody was reminded of this before */
    boolean remind(Certificate certificate, int days, Instant now) {
        return jdbc.sql("""
                insert into sme.certificate_reminder (certificate_id, expires_on, days, told_at)
                values (:id, :expires, :days, :now)
                on conflict do nothing
                """)
                        .param("id", certificate.id())
                        .param("expires", certificate.expires())
                        .param("days", days)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }
}
