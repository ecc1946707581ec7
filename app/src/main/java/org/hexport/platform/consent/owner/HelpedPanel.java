package org.hexport.platform.consent.owner;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Panel;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On a helper's home: beside whose owner one fills in. */
@Component
class HelpedPanel implements Panel {

    private final Templates templates;
    private final JdbcClient jdbc;

    HelpedPanel(Templates templates, JdbcClient jdbc) {
        this.templates = templates;
        this.jdbc = jdbc;
    }

    @Override
    public Place place() {
        return Place.HOME;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<JteModel> show(Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
        if (viewer.helps().isEmpty()) {
            return Optional.empty();
        }
        var helped = jdbc.sql("""
                select e.id, e.name, h.given_at
                  from facts.help h join facts.enterprise e on e.id = h.enterprise_id
                 where h.helper_id = :person
                 order by e.name, e.id
                """)
                .param("person", viewer.requirePerson().value())
                .query((row, n) -> new HelpedPage.Line(
                        row.getObject("id", UUID.class).toString(),
                        row.getString("name"),
                        row.getTimestamp("given_at").toInstant()))
                .list();
        return Optional.of(templates.consentHelped(ui, new HelpedPage(helped)));
    }
}
