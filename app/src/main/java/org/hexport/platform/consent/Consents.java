package org.hexport.platform.consent;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** May somebody see this of an enterprise that they may see at all? */
@Component
public class Consents {

    private final JdbcClient jdbc;

    Consents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Its own people, their helpers and administrators always. Others where the owner said yes, and not where the owner said no; as long as
     * the owner has not been asked, only those who keep the register of the district, who were given the data for it, and the association
     * that the enterprise named, which may reach its members.
     */
    public boolean maySee(Viewer viewer, OrganisationId enterprise, String district, Purpose purpose) {
        return seenBy(viewer, enterprise, district).contains(purpose);
    }

    /** All purposes for which the viewer may see the enterprise's data. */
    public Set<Purpose> seenBy(Viewer viewer, OrganisationId enterprise, String district) {
        if (viewer.belongsTo(enterprise) || viewer.helps(enterprise) || viewer.administrator()) {
            return EnumSet.allOf(Purpose.class);
        }
        var decided = decidedBy(enterprise);
        var seen = EnumSet.noneOf(Purpose.class);
        for (var purpose : Purpose.values()) {
            if (decided.containsKey(purpose)
                    ? decided.get(purpose)
                    : viewer.mayWrite(district) || purpose == Purpose.CONTACT && isAssociation(viewer, enterprise)) {
                seen.add(purpose);
            }
        }
        return seen;
    }

    private boolean isAssociation(Viewer viewer, OrganisationId enterprise) {
        return !viewer.organisations().isEmpty()
                && jdbc.sql("""
                        select exists (select from facts.enterprise
                                        where id = :enterprise and association_id = any(:organisations))
                        """)
                        .param("enterprise", enterprise.value())
                        .param("organisations", viewer.organisationIds())
                        .query(Boolean.class)
                        .single();
    }

    /** What the owner decided; a purpose on which nothing was decided is left out. */
    public Map<Purpose, Boolean> decidedBy(OrganisationId enterprise) {
        var decided = new EnumMap<Purpose, Boolean>(Purpose.class);
        jdbc.sql("select purpose, given from facts.consent where enterprise_id = :enterprise")
                .param("enterprise", enterprise.value())
                .query((RowCallbackHandler)
                        row -> decided.put(Purpose.of(row.getString("purpose")), row.getBoolean("given")));
        return decided;
    }
}
