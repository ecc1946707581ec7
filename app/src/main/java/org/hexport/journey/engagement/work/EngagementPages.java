package org.hexport.journey.engagement.work;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.hexport.journey.engagement.Side;
import org.hexport.journey.engagement.company.Companion;
import org.hexport.journey.engagement.company.CompanyRows;
import org.hexport.journey.engagement.papers.Paper;
import org.hexport.journey.engagement.papers.PaperRows;
import org.hexport.journey.engagement.plan.Plan;
import org.hexport.journey.engagement.plan.PlanRows;
import org.hexport.journey.engagement.work.Forms.Form;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.identity.People;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Puts the page of an engagement together; its forms are answered by several controllers. */
@Component
class EngagementPages {

    private final Templates templates;
    private final EngagementReader reader;
    private final NotedReader noted;
    private final PlanRows plans;
    private final CompanyRows company;
    private final PaperRows papers;
    private final HelperChoices helpers;
    private final Readings readings;
    private final People people;
    private final Clock clock;
    private final RandomGenerator chance;

    EngagementPages(
            Templates templates,
            EngagementReader reader,
            NotedReader noted,
            PlanRows plans,
            CompanyRows company,
            PaperRows papers,
            HelperChoices helpers,
            Readings readings,
            People people,
            Clock clock,
            RandomGenerator chance) {
        this.templates = templates;
        this.reader = reader;
        this.noted = noted;
        this.plans = plans;
        this.company = company;
        this.papers = papers;
        this.helpers = helpers;
        this.readings = readings;
        this.people = people;
        this.clock = clock;
        this.chance = chance;
    }

    /** @throws NotFound where it is not the viewer's to see */
    EngagementLine line(Viewer viewer, UUID id) {
        return reader.visibleTo(viewer, id).orElseThrow(NotFound::new);
    }

    View show(Ui ui, Viewer viewer, UUID id) {
        return ui.show(page(ui, viewer, line(viewer, id), Forms.FRESH));
    }

    View invalid(Ui ui, Viewer viewer, UUID id, Form form, Answers answers) {
        return ui.invalid(page(ui, viewer, line(viewer, id), Forms.FRESH.with(form, answers)));
    }

    /** The way after a verb: back to the page, or the form again with the reason at a field. */
    View after(Reply reply, Ui ui, Viewer viewer, UUID id, Form form, Answers answers, String field) {
        return reply instanceof Reply.Done
                ? ui.seeOther("/engagements/" + id)
                : invalid(ui, viewer, id, form, answers.refuse(field, reply));
    }

    private JteModel page(Ui ui, Viewer viewer, EngagementLine line, Forms forms) {
        var read = readings.read(noted.of(line.id())
                .with(plans.of(line.id()), Parts::new)
                .with(company.of(line.id()), Parts::with)
                .with(papers.of(line.id()), Parts::withPapers));
        var may = may(viewer, line, read.company());
        return templates.engagementWork(
                ui,
                new EngagementPage(
                        line,
                        LocalDate.ofInstant(line.startedAt(), clock.getZone()),
                        read.noted(),
                        read.plan(),
                        read.company(),
                        read.papers(),
                        names(read.noted()),
                        may,
                        may.note() && may.speaksFor(Side.ACTOR) ? helpers.all(ui, line) : List.of(),
                        fresh(forms)));
    }

    /** What the page reads in one statement. */
    private record Parts(Noted noted, Plan plan, List<Companion> company, List<Paper> papers) {

        Parts(Noted noted, Plan plan) {
            this(noted, plan, List.of(), List.of());
        }

        Parts with(List<Companion> others) {
            return new Parts(noted, plan, others, papers);
        }

        Parts withPapers(List<Paper> kept) {
            return new Parts(noted, plan, company, kept);
        }
    }

    /** Ids of what is sent next: the same form sent twice is the same thing once. */
    private Forms fresh(Forms forms) {
        var all = forms;
        for (var form : List.of(Form.SESSION, Form.GOAL, Form.TASK)) {
            if (!forms.answers().containsKey(form)) {
                all = all.with(form, Answers.none().with("id", Uuid7.at(clock.instant(), chance)));
            }
        }
        return forms.answers().containsKey(Form.SESSION)
                ? all
                : all.with(
                        Form.SESSION,
                        all.of(Form.SESSION).with("on", LocalDate.now(clock)).with("people", 1));
    }

    private static EngagementPage.May may(Viewer viewer, EngagementLine line, List<Companion> company) {
        var along =
                company.stream().filter(Companion::isJoined).map(Companion::id).toList();
        var side = Side.of(viewer, line.enterprise().id(), line.actor().id(), along)
                .orElse(null);
        var organisation =
                side == Side.ACTOR ? line.actor().id() : line.enterprise().id();
        if (side == null) {
            return new EngagementPage.May(null, false, false, false);
        }
        var speaks = viewer.speaksFor(organisation);
        return new EngagementPage.May(side, speaks, line.signed().isEmpty(), speaks && !line.hasSigned(side));
    }

    private Map<UUID, String> names(Noted noted) {
        var ids = noted.persons().map(PersonId::new).collect(Collectors.toSet());
        return people.namesOf(ids).entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().value(), Map.Entry::getValue));
    }
}
