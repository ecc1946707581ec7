package org.hexport.journey.answering.unanswered;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.People;
import org.hexport.platform.identity.People.Contact;
import org.hexport.platform.ui.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Reads who has not answered, and writes for each the text that reminds them, in their own language. */
@Component
class UnansweredPages {

    static final int LINES = 30;

    private final UnansweredRows rows;
    private final People people;
    private final Wording wording;
    private final Clock clock;

    UnansweredPages(UnansweredRows rows, People people, Wording wording, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.wording = wording;
        this.clock = clock;
    }

    /** @throws NotFound where the viewer runs the matching nowhere */
    UnansweredPage show(Viewer viewer, @Nullable UUID after) {
        if (viewer.coordinates().isEmpty() && !viewer.administrator()) {
            throw new NotFound();
        }
        var silent = rows.silent(viewer, after, LINES + 1);
        var shown = silent.subList(0, Math.min(LINES, silent.size()));
        var reachable = people.contactsOf(shown.stream()
                .filter(UnansweredRows.Silent::mayCall)
                .map(each -> new OrganisationId(each.organisation()))
                .toList());
        return new UnansweredPage(
                shown.stream()
                        .map(each -> line(each, reachable.get(new OrganisationId(each.organisation()))))
                        .toList(),
                after == null ? rows.lapsed(viewer, LINES) : List.of(),
                silent.size() > LINES ? shown.getLast().organisation() : null);
    }

    private UnansweredPage.Line line(UnansweredRows.Silent silent, @Nullable Contact contact) {
        return new UnansweredPage.Line(
                silent.organisation(),
                silent.name(),
                silent.enterprise(),
                silent.requests(),
                silent.first(),
                silent.since(),
                silent.due(),
                contact == null ? null : contact.name(),
                contact == null ? null : contact.phone(),
                contact == null ? null : chat(silent, contact),
                silent.reached(),
                silent.reachedToday());
    }

    private String chat(UnansweredRows.Silent silent, Contact contact) {
        var page = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/proposals/" + silent.first())
                .toUriString();
        var days = Duration.between(silent.since(), clock.instant()).toDays();
        var text = wording.text(
                contact.language(),
                "answering.chat",
                contact.name(),
                silent.requests(),
                silent.name(),
                days,
                silent.due(),
                page);
        return "https://wa.me/" + contact.phone().substring(1) + "?text="
                + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
