package org.hexport.parties.sme.edit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.sme.profile.Associations;
import org.hexport.parties.sme.profile.ChangeLog;
import org.hexport.parties.sme.profile.Enterprise;
import org.hexport.parties.sme.profile.EnterpriseTable;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.parties.sme.profile.FactWords;
import org.hexport.platform.identity.People;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class EditController {

    private final Templates templates;
    private final EnterpriseTable table;
    private final EditForm form;
    private final EditDesk desk;
    private final ChangeLog log;
    private final Associations associations;
    private final Regions regions;
    private final People people;
    private final FactWords words;
    private final Clock clock;

    EditController(
            Templates templates,
            EnterpriseTable table,
            EditForm form,
            EditDesk desk,
            ChangeLog log,
            Associations associations,
            Regions regions,
            People people,
            FactWords words,
            Clock clock) {
        this.templates = templates;
        this.table = table;
        this.form = form;
        this.desk = desk;
        this.log = log;
        this.associations = associations;
        this.regions = regions;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/enterprises/{id}/edit")
    View show(Ui ui, Viewer viewer, @PathVariable OrganisationId id) {
        var enterprise = table.writableBy(viewer, id);
        var answers = EditForm.filled(enterprise.profile());
        return ui.show(templates.smeEdit(ui, page(enterprise, answers, List.of())));
    }

    @PostMapping("/enterprises/{id}/edit")
    View change(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent) {
        var enterprise = table.writableBy(viewer, id);
        var read = form.read(
                Answers.of(sent), enterprise.profile(), LocalDate.now(clock).getYear());
        if (read.answers().refused()) {
            return ui.invalid(templates.smeEdit(ui, page(enterprise, version, read.answers(), List.of())));
        }
        return switch (desk.change(viewer, id, version, read.profile())) {
            case EditDesk.Kept() -> ui.seeOther("/enterprises/" + id);
            case EditDesk.Overtaken() -> overtaken(ui, viewer, id, version, read.answers());
            case EditDesk.Refused(var field, var reason) ->
                ui.invalid(templates.smeEdit(
                        ui, page(enterprise, version, read.answers().refuse(field.column(), reason), List.of())));
        };
    }

    private View overtaken(Ui ui, Viewer viewer, OrganisationId id, int version, Answers answers) {
        var enterprise = table.writableBy(viewer, id);
        return ui.invalid(templates.smeEdit(ui, page(enterprise, answers, others(ui, id, version))));
    }

    private List<EditPage.Other> others(Ui ui, OrganisationId id, int version) {
        var entries = log.since(id, version);
        var names = people.namesOf(entries.stream()
                .map(ChangeLog.Entry::by)
                .filter(Objects::nonNull)
                .toList());
        return entries.stream()
                .map(entry -> new EditPage.Other(
                        entry.change().fact().label(),
                        words.of(ui, entry.change().fact(), entry.change().before()),
                        words.of(ui, entry.change().fact(), entry.change().after()),
                        entry.by() == null
                                ? ui.t("sme.somebody")
                                : names.getOrDefault(entry.by(), ui.t("sme.somebody")),
                        entry.at()))
                .toList();
    }

    private EditPage page(Enterprise enterprise, Answers answers, List<EditPage.Other> others) {
        return page(enterprise, enterprise.version(), answers, others);
    }

    private EditPage page(Enterprise enterprise, int version, Answers answers, List<EditPage.Other> others) {
        return new EditPage(
                enterprise.id().toString(),
                enterprise.name(),
                version,
                answers,
                regions.districts().stream()
                        .map(district -> new Choice(district.code(), district.name()))
                        .toList(),
                associations(enterprise),
                others);
    }

    private List<Choice> associations(Enterprise enterprise) {
        var names = new LinkedHashSet<String>();
        var own = enterprise.profile().get(Fact.ASSOCIATION);
        if (own != null) {
            names.add(own);
        }
        names.addAll(associations.communities());
        return names.stream().map(name -> new Choice(name, name)).toList();
    }
}
