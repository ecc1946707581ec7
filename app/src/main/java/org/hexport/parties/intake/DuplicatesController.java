package org.hexport.parties.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.sme.profile.Enterprise;
import org.hexport.parties.sme.profile.EnterpriseTable;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.parties.sme.profile.FactWords;
import org.hexport.parties.sme.profile.Profile;
import org.hexport.parties.sme.profile.Scope;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

@Controller
class DuplicatesController {

    private static final int SHOWN = 20;

    private final Templates templates;
    private final DuplicateTable duplicates;
    private final DuplicateDesk desk;
    private final EnterpriseTable enterprises;
    private final FactWords words;

    DuplicatesController(
            Templates templates,
            DuplicateTable duplicates,
            DuplicateDesk desk,
            EnterpriseTable enterprises,
            FactWords words) {
        this.templates = templates;
        this.duplicates = duplicates;
        this.desk = desk;
        this.enterprises = enterprises;
        this.words = words;
    }

    @GetMapping("/duplicates")
    View list(Ui ui, Viewer viewer) {
        if (!Scope.keepsARegister(viewer)) {
            throw new NotFound();
        }
        return ui.show(templates.intakeDuplicates(ui, page(ui, viewer, null)));
    }

    @PostMapping("/duplicates/{id}/same")
    View same(Ui ui, Viewer viewer, @PathVariable UUID id) {
        return answer(ui, viewer, desk.same(viewer, id));
    }

    @PostMapping("/duplicates/{id}/different")
    View different(Ui ui, Viewer viewer, @PathVariable UUID id) {
        return answer(ui, viewer, desk.different(viewer, id));
    }

    private View answer(Ui ui, Viewer viewer, Reply reply) {
        return switch (reply) {
            case Reply.Done() -> ui.seeOther("/duplicates");
            case Reply.Refused refused ->
                ui.invalid(templates.intakeDuplicates(ui, page(ui, viewer, refused.reasonKey())));
        };
    }

    private DuplicatesPage page(Ui ui, Viewer viewer, @Nullable String refused) {
        var open = duplicates.open(viewer, SHOWN);
        Map<UUID, Enterprise> known =
                enterprises
                        .all(open.stream().map(DuplicateTable.Probable::known).toList())
                        .stream()
                        .collect(Collectors.toMap(enterprise -> enterprise.id().value(), Function.identity()));
        return new DuplicatesPage(
                open.stream()
                        .map(probable -> question(ui, probable, Objects.requireNonNull(known.get(probable.known()))))
                        .toList(),
                duplicates.open(viewer),
                refused);
    }

    private DuplicatesPage.Case question(Ui ui, DuplicateTable.Probable probable, Enterprise known) {
        return new DuplicatesPage.Case(
                probable.id().toString(),
                known.id().toString(),
                known.name(),
                probable.row().profile().name(),
                "intake.duplicates.reason." + probable.reason().word(),
                probable.likeness(),
                lines(ui, known.profile(), probable.row().profile()));
    }

    private List<DuplicatesPage.Line> lines(Ui ui, Profile known, Profile row) {
        return Arrays.stream(Fact.values())
                .filter(row::knows)
                .map(fact -> new DuplicatesPage.Line(
                        fact.label(),
                        words.of(ui, fact, known.get(fact)),
                        words.of(ui, fact, row.get(fact)),
                        !Objects.equals(known.get(fact), row.get(fact))))
                .toList();
    }
}
