package org.hexport.parties.sme.certificates;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of certificates. One is removed by a date, never erased, and the table keeps what was before every change. */
@Component
class CertificateTable {

    private static final String COLUMNS =
            "id, enterprise_id, version, kind, state, number, issuer, begun_on, issued_on, expires_on, public, products";

    private final JdbcClient jdbc;
    private final Readings readings;

    CertificateTable(JdbcClient jdbc, Readings readings) {
        this.jdbc = jdbc;
        this.readings = readings;
    }

    Reading<List<Certificate>> of(Collection<UUID> enterprises) {
        return Reading.rows(
                "select " + COLUMNS
                        + " from sme.certificate where enterprise_id = any(:ids) and removed_at is null"
                        + " order by expires_on nulls last, added_at, id",
                Map.of("ids", enterprises.toArray(UUID[]::new)),
                CertificateTable::certificate);
    }

    Optional<Certificate> find(OrganisationId enterprise, UUID id) {
        return readings.read(Reading.row(
                "select " + COLUMNS
                        + " from sme.certificate where enterprise_id = :enterprise and id = :id and removed_at is null",
                Map.of("enterprise", enterprise.value(), "id", id),
                CertificateTable::certificate));
    }

    /** As it was in an earlier version. */
    Optional<Certificate> past(UUID id, int version) {
        return readings.read(Reading.row(
                "select " + COLUMNS
                        + " from (select (jsonb_populate_record(null::sme.certificate, was)).* from sme.certificate_past"
                        + " where certificate_id = :id and version = :version) as certificate",
                Map.of("id", id, "version", version),
                CertificateTable::certificate));
    }

    /** Of a certificate that is there: when, and by whom as far as it was a person. */
    Optional<Map.Entry<Instant, Optional<UUID>>> lastChange(UUID id) {
        return readings.read(Reading.row(
                "select changed_at, changed_by from sme.certificate where id = :id",
                Map.of("id", id),
                row -> Map.entry(row.instant("changed_at"), Optional.ofNullable(row.uuidOrNull("changed_by")))));
    }

    /** Held ones that end between the days. */
    List<Certificate> endingBetween(LocalDate first, LocalDate last) {
        return readings.read(Reading.rows(
                "select " + COLUMNS + """
                   from sme.certificate
                  where expires_on between :first and :last and state = 'held' and removed_at is null
                  order by expires_on, id
                """, Map.of("first", first, "last", last), CertificateTable::certificate));
    }

    /** @return whether there was no certificate of this id before */
    boolean add(Certificate certificate, Viewer viewer, Instant now) {
        return filled("""
                insert into sme.certificate
                       (id, enterprise_id, kind, state, number, issuer, begun_on, issued_on, expires_on, public, products,
                        added_at, added_by, changed_at, changed_by)
                values (:id, :enterprise, :kind, :state, cast(:number as text), cast(:issuer as text), cast(:begun as date),
                        cast(:issued as date), cast(:expires as date), :public, :products,
                        :now, cast(:by as uuid), :now, cast(:by as uuid))
                on conflict (id) do nothing
                """, certificate, viewer, now).update() == 1;
    }

    /** @return false where somebody else was faster, or it is not there */
    boolean change(Certificate certificate, Viewer viewer, Instant now) {
        return filled("""
                update sme.certificate
                   set kind = :kind, state = :state, number = cast(:number as text), issuer = cast(:issuer as text),
                       begun_on = cast(:begun as date), issued_on = cast(:issued as date), expires_on = cast(:expires as date),
                       public = :public, products = :products, changed_at = :now, changed_by = cast(:by as uuid)
                 where id = :id and enterprise_id = :enterprise and version = :version and removed_at is null
                """, certificate, viewer, now)
                        .param("version", certificate.version())
                        .update()
                == 1;
    }

    void remove(OrganisationId enterprise, UUID id, Viewer viewer, Instant now) {
        jdbc.sql("""
                update sme.certificate set removed_at = :now, changed_at = :now, changed_by = cast(:by as uuid)
                 where id = :id and enterprise_id = :enterprise and removed_at is null
                """)
                .param("now", Timestamp.from(now))
                .param("by", viewer.personValue())
                .param("id", id)
                .param("enterprise", enterprise.value())
                .update();
    }

    private JdbcClient.StatementSpec filled(String sql, Certificate certificate, Viewer viewer, Instant now) {
        return jdbc.sql(sql)
                .param("id", certificate.id())
                .param("enterprise", certificate.enterprise().value())
                .param("kind", certificate.kind())
                .param("state", certificate.held() ? "held" : "in_process")
                .param("number", certificate.number())
                .param("issuer", certificate.issuer())
                .param("begun", certificate.begun())
                .param("issued", certificate.issued())
                .param("expires", certificate.expires())
                .param("public", certificate.shared())
                .param("products", certificate.products().toArray(UUID[]::new))
                .param("now", Timestamp.from(now))
                .param("by", viewer.personValue());
    }

    private static Certificate certificate(Row row) {
        return new Certificate(
                row.uuid("id"),
                new OrganisationId(row.uuid("enterprise_id")),
                row.integer("version"),
                row.text("kind"),
                row.text("state").equals("held"),
                row.textOrNull("number"),
                row.textOrNull("issuer"),
                row.dayOrNull("begun_on"),
                row.dayOrNull("issued_on"),
                row.dayOrNull("expires_on"),
                row.flag("public"),
                row.uuids("products"));
    }
}
