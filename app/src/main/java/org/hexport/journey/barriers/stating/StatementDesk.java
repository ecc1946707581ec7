package org.hexport.journey.barriers.stating;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexport.journey.barriers.Severity;
import org.hexport.journey.barriers.StandingBarrier;
import org.hexport.journey.barriers.events.BarrierStated;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.Enterprises;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what enterprises say of their barriers. */
@Service
@Transactional
public class StatementDesk {

    private final Enterprises enterprises;
    private final Standings standings;
    private final Statements statements;
    private final ApplicationEventPublisher events;

    StatementDesk(
            Enterprises enterprises, Standings standings, Statements statements, ApplicationEventPublisher events) {
        this.enterprises = enterprises;
        this.standings = standings;
        this.statements = statements;
        this.events = events;
    }

    /**
     * What stands so already is not said again.
     *
     * @throws NotFound where the viewer may not answer for the enterprise
     */
    public void state(Viewer viewer, OrganisationId enterprise, Map<Barrier, Severity> answers, Instant at) {
        write(viewer, enterprise, answers, Speaker.of(viewer, enterprise), at);
    }

    /** The same when the owner was asked alone: only the enterprise's own people see it. */
    public void stateInPrivate(
            Viewer viewer, OrganisationId enterprise, Barrier barrier, Severity severity, Instant at) {
        var speaker = Speaker.of(viewer, enterprise).inPrivate();
        write(viewer, enterprise, Map.of(barrier, severity), speaker, at);
    }

    private void write(
            Viewer viewer, OrganisationId enterprise, Map<Barrier, Severity> answers, Speaker speaker, Instant at) {
        if (!viewer.answersFor(enterprise)) {
            throw new NotFound();
        }
        var district =
                enterprises.find(viewer, enterprise).orElseThrow(NotFound::new).district();
        var before = standings.forChange(enterprise).stream()
                .collect(Collectors.toMap(StandingBarrier::barrier, Function.identity()));
        var news = news(answers, before);
        if (news.isEmpty()) {
            return;
        }
        statements.add(enterprise, district, news, speaker, at);
        news.forEach((barrier, severity) -> tell(enterprise, district, barrier, before.get(barrier), severity));
    }

    private static Map<Barrier, Severity> news(Map<Barrier, Severity> answers, Map<Barrier, StandingBarrier> before) {
        var news = new LinkedHashMap<Barrier, Severity>();
        for (var barrier : List.copyOf(answers.keySet()).stream().sorted().toList()) {
            var severity = Objects.requireNonNull(answers.get(barrier));
            var stood = before.get(barrier);
            if (stood == null || stood.lift() != null || stood.severity() != severity) {
                news.put(barrier, severity);
            }
        }
        return news;
    }

    private void tell(
            OrganisationId enterprise,
            String district,
            Barrier barrier,
            @Nullable StandingBarrier before,
            Severity now) {
        if (now.isHeavy() || before != null && before.isHeavy()) {
            var number = now.number();
            events.publishEvent(new BarrierStated(enterprise, district, barrier, number == null ? 0 : number));
        }
    }
}
