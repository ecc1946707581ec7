package org.hexport.journey.assessment.answers;

import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.EnterpriseCard;
import org.hexport.parties.sme.Enterprises;
import org.hexport.platform.consent.Consents;
import org.hexport.platform.consent.Purpose;
import org.hexport.platform.identity.AccessLog;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may answer for an enterprise, see its answers, and verify them: asked here and nowhere else. */
@Component
public class Access {

    private final Enterprises enterprises;
    private final Consents consents;
    private final AccessLog log;
    private final JdbcClient jdbc;

    Access(Enterprises enterprises, Consents consents, AccessLog log, JdbcClient jdbc) {
        this.enterprises = enterprises;
        this.consents = consents;
        this.log = log;
        this.jdbc = jdbc;
    }

    /** @throws NotFound where the viewer may not see the enterprise */
    public EnterpriseCard enterprise(Viewer viewer, OrganisationId id) {
        return enterprises.find(viewer, id).orElseThrow(NotFound::new);
    }

    /** @throws NotFound where the viewer may not answer for the enterprise */
    public EnterpriseCard toAnswer(Viewer viewer, OrganisationId id) {
        requireAnswersFor(viewer, id);
        return enterprise(viewer, id);
    }

    /**
     * The same without a look into the register.
     *
     * @throws NotFound where the viewer may not answer for the enterprise
     */
    public void requireAnswersFor(Viewer viewer, OrganisationId id) {
        if (!viewer.answersFor(id)) {
            throw new NotFound();
        }
    }

    /** Item by item. The look of others is put on record. */
    public boolean maySeeAnswers(Viewer viewer, EnterpriseCard enterprise) {
        return consents.maySee(viewer, enterprise.id(), enterprise.district(), Purpose.READINESS);
    }

    /** @throws NotFound where the viewer may not see the enterprise's answers */
    public EnterpriseCard toRead(Viewer viewer, OrganisationId id) {
        var enterprise = enterprise(viewer, id);
        if (!maySeeAnswers(viewer, enterprise)) {
            throw new NotFound();
        }
        log.record(viewer, id, "assessment.looked");
        return enterprise;
    }

    /**
     * Those who keep the register of the district, and those who help for a campus; never the enterprise's own people, and nobody their own
     * answer.
     *
     * @param answeredBy null for any answer
     */
    public boolean mayVerify(Viewer viewer, EnterpriseCard enterprise, @Nullable PersonId answeredBy) {
        var person = viewer.person();
        return person != null
                && !viewer.belongsTo(enterprise.id())
                && !person.equals(answeredBy)
                && (viewer.mayWrite(enterprise.district()) || helpsForACampus(person, enterprise.id()));
    }

    private boolean helpsForACampus(PersonId person, OrganisationId enterprise) {
        return jdbc.sql("""
                select exists (select from facts.help
                                 join facts.actor on actor.id = help.organisation_id
                                where help.helper_id = :person
                                  and help.enterprise_id = :enterprise
                                  and actor.helix = 'A')
                """)
                .param("person", person.value())
                .param("enterprise", enterprise.value())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }
}
