package org.hexport.platform.consent.owner;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Panel;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Row;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On a helper's home: beside whose owner one fills in. */
@Component
class HelpedPanel implements Panel {

    private final Templates templates;

    HelpedPanel(Templates templates) {
        this.templates = templates;
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
    public Reading<Optional<JteModel>> show(Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
        if (viewer.helps().isEmpty()) {
            return Reading.nothing();
        }
        return Reading.rows("""
                select e.id, e.name, h.given_at
                  from facts.help h join facts.enterprise e on e.id = h.enterprise_id
                 where h.helper_id = :person
                 order by e.name, e.id
                """, Map.of("person", viewer.requirePerson().value()), HelpedPanel::line)
                .map(helped -> Optional.of(templates.consentHelped(ui, new HelpedPage(helped))));
    }

    private static HelpedPage.Line line(Row row) {
        return new HelpedPage.Line(row.text("id"), row.text("name"), row.instant("given_at"));
    }
}
