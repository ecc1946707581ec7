package org.hexport.journey.engagement.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexport.journey.engagement.Side;
import org.hexport.kernel.HelixRole.Measure;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.identity.People;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One engagement: its path so far, the next session, the signatures. */
@Controller
class EngagementController {

    private final Templates templates;
    private final EngagementReader reader;
    private final EngagementDesk desk;
    private final People people;
    private final Clock clock;
    private final RandomGenerator chance;

    EngagementController(
            Templates templates,
            EngagementReader reader,
            EngagementDesk desk,
            People people,
            Clock clock,
            RandomGenerator chance) {
        this.templates = templates;
        this.reader = reader;
        this.desk = desk;
        this.people = people;
        this.clock = clock;
        this.chance = chance;
    }

    @GetMapping("/engagements/{id}")
    View show(Ui ui, Viewer viewer, @PathVariable UUID id) {
        return ui.show(templates.engagementWork(ui, page(viewer, line(viewer, id), newSession(), Answers.none())));
    }

    @PostMapping("/engagements/{id}/sessions")
    View note(Ui ui, Viewer viewer, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var line = line(viewer, id);
        var read = SentSession.read(sent, LocalDate.now(clock), this::fresh);
        var form = read.form();
        if (read.session() != null) {
            var reply = desk.note(viewer, id, read.session());
            if (reply instanceof Reply.Done) {
                return ui.seeOther(line.href());
            }
            form = form.refuse("on", reply);
        }
        return ui.invalid(templates.engagementWork(ui, page(viewer, line, form, Answers.none())));
    }

    @PostMapping("/engagements/{id}/sign-offs")
    View sign(Ui ui, Viewer viewer, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var line = line(viewer, id);
        var side = side(viewer, line);
        if (side == null) {
            throw new NotFound();
        }
        var read = SentSignOff.read(sent, side, line.role().measure() == Measure.HOURS);
        var form = read.form();
        if (read.signOff() != null) {
            var reply = desk.sign(viewer, id, read.signOff());
            if (reply instanceof Reply.Done) {
                return ui.seeOther(line.href());
            }
            form = form.refuse("words", reply);
        }
        return ui.invalid(templates.engagementWork(ui, page(viewer, line, newSession(), form)));
    }

    private EngagementLine line(Viewer viewer, UUID id) {
        return reader.visibleTo(viewer, id).orElseThrow(NotFound::new);
    }

    private EngagementPage page(Viewer viewer, EngagementLine line, Answers session, Answers signOff) {
        var sessions = reader.sessions(line.id());
        var signatures = reader.signatures(line.id());
        var side = side(viewer, line);
        return new EngagementPage(
                line,
                LocalDate.ofInstant(line.startedAt(), clock.getZone()),
                sessions,
                signatures,
                names(Stream.concat(
                        sessions.stream().map(EngagementPage.Held::by),
                        signatures.stream().map(EngagementPage.Signature::by))),
                side,
                side != null && line.signed().isEmpty() ? session : null,
                side != null && speaks(viewer, line, side) && !line.hasSigned(side) ? signOff.within("sign") : null);
    }

    private static boolean speaks(Viewer viewer, EngagementLine line, Side side) {
        return viewer.speaksFor(
                side == Side.ACTOR ? line.actor().id() : line.enterprise().id());
    }

    private static @Nullable Side side(Viewer viewer, EngagementLine line) {
        return Engagement.sideOf(viewer, line.enterprise().id(), line.actor().id())
                .orElse(null);
    }

    private Map<UUID, String> names(Stream<@Nullable UUID> persons) {
        var ids = persons.filter(Objects::nonNull).map(PersonId::new).collect(Collectors.toSet());
        return people.namesOf(ids).entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().value(), Map.Entry::getValue));
    }

    private Answers newSession() {
        return Answers.none().with("id", fresh()).with("on", LocalDate.now(clock));
    }

    private UUID fresh() {
        return Uuid7.at(clock.instant(), chance);
    }
}
