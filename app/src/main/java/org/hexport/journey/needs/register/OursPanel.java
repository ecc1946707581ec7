package org.hexport.journey.needs.register;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Panel;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Row;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/** "We ask for": the open needs of the associations and galleries that a person speaks for. */
class OursPanel implements Panel {

    private static final int ORDER = 45;

    private final Templates templates;

    OursPanel(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Place place() {
        return Place.HOME;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Reading<Optional<JteModel>> show(Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
        if (viewer.managed().isEmpty()) {
            return Reading.nothing();
        }
        return rows(viewer)
                .map(OursPanel::page)
                .map(page -> page.askers().isEmpty() ? Optional.empty() : Optional.of(templates.needsOurs(ui, page)));
    }

    private static Reading<List<Found>> rows(Viewer viewer) {
        return Reading.rows("""
                select asker.id as asker, asker.name, need.id, need.barrier, need.gate, need.words, need.state, need.opened_at
                  from (%s) asker
                  left join needs.need on need.beneficiary_id = asker.id and need.met_at is null and need.withdrawn_at is null
                 where asker.id = any (:managed) and asker.kind <> 'enterprise'
                 order by asker.name, asker.id, need.severity desc, need.opened_at, need.id
                """.formatted(Askers.ALL), Map.of("managed", viewer.managedIds()), OursPanel::found);
    }

    private static Found found(Row row) {
        return new Found(row.text("asker"), row.text("name"), row.isEmpty("id") ? null : line(row));
    }

    private static OursPage.Line line(Row row) {
        return new OursPage.Line(
                row.text("id"),
                Barrier.of(row.text("barrier")),
                row.textOrNull("gate"),
                row.text("words"),
                row.text("state"),
                row.instant("opened_at"));
    }

    private static OursPage page(List<Found> rows) {
        var askers = new LinkedHashMap<String, OursPage.Ours>();
        for (var row : rows) {
            var ours = askers.computeIfAbsent(row.asker(), id -> new OursPage.Ours(id, row.name(), new ArrayList<>()));
            if (row.line() != null) {
                ours.lines().add(row.line());
            }
        }
        return new OursPage(List.copyOf(askers.values()));
    }

    private record Found(String asker, String name, OursPage.@Nullable Line line) {}
}
