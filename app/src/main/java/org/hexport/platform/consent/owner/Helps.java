package org.hexport.platform.consent.owner;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who fills in beside which owner. */
@Component
class Helps {

    private static final String SELECT = """
            select id, helper_id, helper, organisation, owner, given, given_at, withdrawn_at
              from consent.help
             where\s""";

    private final JdbcClient jdbc;
    private final Readings readings;
    private final Clock clock;

    Helps(JdbcClient jdbc, Readings readings, Clock clock) {
        this.jdbc = jdbc;
        this.readings = readings;
        this.clock = clock;
    }

    /** How the owner said yes. */
    enum Given {
        ACCOUNT,
        BESIDE,
        TELEPHONE,
        PAPER;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A help that an owner agreed to.
     *
     * @param organisation for whom the helper comes
     * @param owner who said yes
     */
    record Help(
            UUID id,
            PersonId helperId,
            String helper,
            @Nullable String organisation,
            String owner,
            String given,
            Instant at,
            @Nullable Instant withdrawn) {}

    /** @param organisation for whom the helper comes, with its name */
    record NewHelp(
            UUID id,
            OrganisationId enterprise,
            Viewer helper,
            @Nullable OrganisationId organisation,
            @Nullable String organisationName,
            String owner,
            Given given,
            PersonId recordedBy) {}

    /** Who helps already goes on helping. */
    void add(NewHelp help) {
        jdbc.sql("""
                insert into consent.help (id, enterprise_id, helper_id, helper, organisation_id, organisation, owner, given,
                                          wording, given_at, recorded_by)
                values (:id, :enterprise, :helperId, :helper, :organisationId, :organisation, :owner, :given,
                        :wording, :now, :by)
                on conflict do nothing
                """)
                .param("id", help.id())
                .param("enterprise", help.enterprise().value())
                .param("helperId", help.helper().requirePerson().value())
                .param("helper", help.helper().name())
                .param(
                        "organisationId",
                        help.organisation() == null ? null : help.organisation().value(),
                        Types.OTHER)
                .param("organisation", help.organisationName())
                .param("owner", help.owner())
                .param("given", help.given().word())
                .param("wording", Decisions.WORDING)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", help.recordedBy().value())
                .update();
    }

    List<Help> inForce(OrganisationId enterprise) {
        return readings.read(readingInForce(enterprise));
    }

    Reading<List<Help>> readingInForce(OrganisationId enterprise) {
        return Reading.rows(
                SELECT + "enterprise_id = :enterprise and withdrawn_at is null order by given_at, id",
                Map.of("enterprise", enterprise.value()),
                Helps::help);
    }

    List<Help> ended(OrganisationId enterprise) {
        return readings.read(Reading.rows(
                SELECT + "enterprise_id = :enterprise and withdrawn_at is not null order by withdrawn_at desc",
                Map.of("enterprise", enterprise.value()),
                Helps::help));
    }

    Optional<Help> inForce(OrganisationId enterprise, PersonId helper) {
        return inForce(enterprise).stream()
                .filter(help -> help.helperId().equals(helper))
                .findFirst();
    }

    void withdraw(UUID help, PersonId by) {
        jdbc.sql("""
                update consent.help set withdrawn_at = :now, withdrawn_by = :by where id = :id and withdrawn_at is null
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .param("id", help)
                .update();
    }

    private static Help help(Row row) {
        return new Help(
                row.uuid("id"),
                new PersonId(row.uuid("helper_id")),
                row.text("helper"),
                row.textOrNull("organisation"),
                row.text("owner"),
                row.text("given"),
                row.instant("given_at"),
                row.instantOrNull("withdrawn_at"));
    }
}
