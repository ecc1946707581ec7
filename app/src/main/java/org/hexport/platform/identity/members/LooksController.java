package org.hexport.platform.identity.members;

import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.identity.members.LooksPage.Look;
import org.hexport.platform.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Shows an organisation's people, and nobody else, who looked at its data. */
@Controller
class LooksController {

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Templates templates;

    LooksController(JdbcClient jdbc, Organisations organisations, Templates templates) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.templates = templates;
    }

    @GetMapping("/organisations/{id}/looks")
    View looks(Ui ui, Viewer viewer, @PathVariable OrganisationId id) {
        if (!viewer.belongsTo(id)) {
            throw new NotFound();
        }
        return ui.show(templates.identityLooks(ui, page(id)));
    }

    private LooksPage page(OrganisationId id) {
        var looks = jdbc.sql("""
                select p.name, l.what, l.last_look, l.looks
                  from identity.access_log l
                  join identity.person p on p.id = l.person
                 where l.organisation = :id
                 order by l.day desc, l.last_look desc
                 limit :most
                """)
                .param("id", id.value())
                .param("most", LooksPage.MOST)
                .query((row, n) -> new Look(
                        row.getString("name"),
                        row.getString("what"),
                        row.getTimestamp("last_look").toInstant(),
                        row.getInt("looks")))
                .list();
        return new LooksPage(id, organisations.nameOf(id).orElse(""), looks);
    }
}
