package org.hexport.parties.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.sme.profile.Enterprise;
import org.hexport.parties.sme.profile.EnterpriseTable;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.parties.sme.profile.FactWords;
import org.hexport.parties.sme.profile.OwnerIdentities;
import org.hexport.parties.sme.profile.OwnerIdentities.Kept;
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
    private final OwnerIdentities identities;
    private final FactWords words;

    DuplicatesController(
            Templates templates,
            DuplicateTable duplicates,
            DuplicateDesk desk,
            EnterpriseTable enterprises,
            OwnerIdentities identities,
            FactWords words) {
        this.templates = templates;
        this.duplicates = duplicates;
        this.desk = desk;
        this.enterprises = enterprises;
        this.identities = identities;
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
        var numbers =
                identities.kept(known.values().stream().map(Enterprise::id).toList());
        return new DuplicatesPage(
                open.stream()
                        .map(probable ->
                                question(ui, probable, Objects.requireNonNull(known.get(probable.known())), numbers))
                        .toList(),
                duplicates.open(viewer),
                refused);
    }

    private DuplicatesPage.Case question(
            Ui ui, DuplicateTable.Probable probable, Enterprise known, Map<OrganisationId, Kept> numbers) {
        var lines = lines(ui, known.profile(), probable.row().profile());
        number(ui, numbers.get(known.id()), probable.row().nik()).ifPresent(lines::add);
        return new DuplicatesPage.Case(
                probable.id().toString(),
                known.id().toString(),
                known.name(),
                probable.row().profile().name(),
                "intake.duplicates.reason." + probable.reason().word(),
                probable.likeness(),
                lines);
    }

    /** Masked on both sides, and still said whether it is the same. */
    private static Optional<DuplicatesPage.Line> number(Ui ui, @Nullable Kept known, @Nullable String nik) {
        return Optional.ofNullable(nik)
                .map(told -> new DuplicatesPage.Line(
                        "sme.nik",
                        known == null ? ui.t("ui.unknown") : known.mask(),
                        OwnerIdentities.masked(told),
                        known == null || !known.is(told)));
    }

    private List<DuplicatesPage.Line> lines(Ui ui, Profile known, Profile row) {
        return Arrays.stream(Fact.values())
                .filter(row::knows)
                .map(fact -> new DuplicatesPage.Line(
                        fact.label(),
                        words.of(ui, fact, known.get(fact)),
                        words.of(ui, fact, row.get(fact)),
                        !Objects.equals(known.get(fact), row.get(fact))))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
