package org.hexport.journey.assessment.answers;

import java.time.ZoneOffset;
import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people besides the enterprise's own said, and for whom they came. */
@Component
class Assessors {

    private final JdbcClient jdbc;

    Assessors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void verify(long answer, Given.Seen seen, PersonId by) {
        jdbc.sql("""
                insert into assessment.verification (answer, grade, seen, note, verified_at, verified_by, verifier, organisation)
                values (:answer, :grade, :seen, :note, :at, :by, :name, :organisation)
                """)
                .param("answer", answer)
                .param("grade", seen.grade().word())
                .param("seen", seen.value().code())
                .param("note", seen.note())
                .param("at", seen.at().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("name", seen.by())
                .param("organisation", seen.organisation())
                .update();
    }

    /** Who speaks for the enterprise, or fills in beside the owner. */
    Given.By by(Viewer viewer, OrganisationId enterprise) {
        var person = viewer.person();
        boolean helped = !viewer.speaksFor(enterprise) && person != null;
        return new Given.By(
                person,
                viewer.name(),
                helped,
                helped && person != null ? helperOf(person, enterprise).orElse(null) : null);
    }

    /** The organisation for which the person helps the enterprise. */
    Optional<String> helperOf(PersonId person, OrganisationId enterprise) {
        return jdbc.sql("""
                select organisation
                  from facts.help
                 where helper_id = :person and enterprise_id = :enterprise and organisation is not null
                 order by given_at desc
                 limit 1
                """)
                .param("person", person.value())
                .param("enterprise", enterprise.value())
                .query(String.class)
                .optional();
    }
}
