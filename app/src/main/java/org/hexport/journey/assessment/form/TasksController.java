package org.hexport.journey.assessment.form;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.journey.assessment.answers.Access;
import org.hexport.journey.assessment.answers.AnswerDesk;
import org.hexport.journey.assessment.answers.Filled;
import org.hexport.journey.assessment.answers.Forms;
import org.hexport.journey.assessment.answers.Subject;
import org.hexport.journey.assessment.answers.SubjectTable;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.sme.EnterpriseCard;
import org.hexport.platform.reference.Countries;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The task list of the assessment, and the choice of a product and market. */
@Controller
class TasksController {

    private static final int LONGEST_PRODUCT = 80;

    private final Templates templates;
    private final Access access;
    private final Forms forms;
    private final SubjectTable subjects;
    private final AnswerDesk desk;
    private final Clock clock;
    private final RandomGenerator chance;

    TasksController(
            Templates templates,
            Access access,
            Forms forms,
            SubjectTable subjects,
            AnswerDesk desk,
            Clock clock,
            RandomGenerator chance) {
        this.templates = templates;
        this.access = access;
        this.forms = forms;
        this.subjects = subjects;
        this.desk = desk;
        this.clock = clock;
        this.chance = chance;
    }

    @GetMapping("/enterprises/{id}/assessment")
    View show(
            Ui ui, Viewer viewer, @PathVariable OrganisationId id, @RequestParam(required = false) @Nullable UUID of) {
        var enterprise = access.toRead(viewer, id);
        return ui.show(templates.assessmentTasks(ui, page(ui, viewer, enterprise, of, blank(id))));
    }

    @PostMapping("/enterprises/{id}/assessment")
    View choose(
            Ui ui, Viewer viewer, @PathVariable OrganisationId id, @RequestParam MultiValueMap<String, String> sent) {
        var enterprise = access.toAnswer(viewer, id);
        var form = Answers.of(sent);
        var product = form.value(TasksPage.PRODUCT)
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        var country = form.value(TasksPage.COUNTRY);
        if (product.isEmpty() || product.length() > LONGEST_PRODUCT) {
            form = form.refuse(TasksPage.PRODUCT, "assessment.product.missing");
        }
        if (!Countries.has(country)) {
            form = form.refuse(TasksPage.COUNTRY, "assessment.country.missing");
        }
        if (form.refused()) {
            return ui.invalid(templates.assessmentTasks(ui, page(ui, viewer, enterprise, null, form)));
        }
        var subject = desk.open(viewer, new Subject(fresh(), id, product, country));
        return ui.seeOther("/enterprises/" + id + "/assessment?of=" + subject.id());
    }

    private TasksPage page(Ui ui, Viewer viewer, EnterpriseCard enterprise, @Nullable UUID of, Answers answers) {
        var all = forms.subjects(enterprise.id());
        var subject = Forms.chosen(all, of);
        var filled = forms.filled(enterprise.id(), subject);
        var address = "/enterprises/" + enterprise.id() + "/assessment";
        return new TasksPage(
                enterprise.id().toString(),
                enterprise.name(),
                subject == null ? null : TasksPage.about(ui, subject),
                TasksPage.steps(address, filled, true),
                subject == null ? List.of() : TasksPage.steps(address, filled, false),
                others(ui, address, all, filled),
                answers,
                subjects.products(enterprise.id()),
                Countries.choices(ui.locale()),
                viewer.answersFor(enterprise.id()));
    }

    private static List<Choice> others(Ui ui, String address, List<Subject> all, Filled filled) {
        return all.stream()
                .filter(other -> !other.equals(filled.subject()))
                .map(other -> new Choice(
                        address + "?of=" + other.id(),
                        ui.t("assessment.about", other.product(), Countries.name(other.country(), ui.locale()))))
                .toList();
    }

    /** With what the quick check was about. */
    private Answers blank(OrganisationId enterprise) {
        var check = forms.check(enterprise)
                .filter(found -> forms.subjects(enterprise).isEmpty());
        return Answers.none()
                .with(TasksPage.PRODUCT, check.map(found -> found.product()).orElse(null))
                .with(TasksPage.COUNTRY, check.map(found -> found.country()).orElse(null));
    }

    private UUID fresh() {
        return Uuid7.at(clock.instant(), chance);
    }
}
