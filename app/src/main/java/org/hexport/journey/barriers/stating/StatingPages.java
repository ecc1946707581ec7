package org.hexport.journey.barriers.stating;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexport.journey.barriers.Severity;
import org.hexport.journey.barriers.StandingBarrier;
import org.hexport.journey.barriers.asked.BarrierGroup;
import org.hexport.journey.barriers.asked.Circumstances;
import org.hexport.journey.barriers.stating.StatingPage.Access;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.EnterpriseCard;
import org.hexport.platform.consent.Consents;
import org.hexport.platform.consent.Purpose;
import org.hexport.platform.ui.Answers;
import org.springframework.stereotype.Component;

/** Puts the page together for whoever may see the enterprise. */
@Component
class StatingPages {

    private static final int NEWEST = 20;

    private final Standings standings;
    private final Statements statements;
    private final Circumstances circumstances;
    private final Consents consents;

    StatingPages(Standings standings, Statements statements, Circumstances circumstances, Consents consents) {
        this.standings = standings;
        this.statements = statements;
        this.circumstances = circumstances;
        this.consents = consents;
    }

    Access access(Viewer viewer, EnterpriseCard enterprise) {
        if (viewer.answersFor(enterprise.id())) {
            return Access.ANSWER;
        }
        return consents.maySee(viewer, enterprise.id(), enterprise.district(), Purpose.READINESS)
                ? Access.READ
                : Access.NOTHING;
    }

    /** @param everything also the barriers that are asked on request only */
    StatingPage page(Viewer viewer, EnterpriseCard enterprise, boolean everything, Answers answers, boolean saved) {
        var access = access(viewer, enterprise);
        var own = viewer.belongsTo(enterprise.id());
        List<StandingBarrier> standing = access == Access.NOTHING
                ? List.of()
                : own ? standings.of(enterprise.id()) : standings.withoutPrivateWords(enterprise.id());
        var asked = access == Access.ANSWER ? asked(enterprise, standing, everything) : Set.<Barrier>of();
        return new StatingPage(
                enterprise.id().toString(),
                enterprise.name(),
                access,
                access == Access.ANSWER ? filled(answers, standing) : answers,
                groups(asked, standing),
                access == Access.ANSWER ? Barrier.values().length - asked.size() : 0,
                heaviestFirst(standing),
                access == Access.NOTHING ? List.of() : statements.newest(enterprise.id(), own, NEWEST),
                saved);
    }

    /** Those of the rung, and those that were spoken of before, so that they can be answered again. */
    private Set<Barrier> asked(EnterpriseCard enterprise, List<StandingBarrier> standing, boolean everything) {
        if (everything) {
            return EnumSet.allOf(Barrier.class);
        }
        var asked = EnumSet.copyOf(circumstances.askedOf(enterprise.id()));
        standing.forEach(each -> asked.add(each.barrier()));
        return asked;
    }

    private static Answers filled(Answers answers, List<StandingBarrier> standing) {
        var filled = answers;
        for (var each : standing) {
            var code = each.barrier().code();
            var was = new StatingPage.Question(each.barrier(), each).was();
            if (filled.value(code).isEmpty() && !was.isEmpty()) {
                filled = filled.with(code, was);
            }
        }
        return filled;
    }

    private static List<StatingPage.Group> groups(Set<Barrier> asked, List<StandingBarrier> standing) {
        Map<Barrier, StandingBarrier> byBarrier =
                standing.stream().collect(Collectors.toMap(StandingBarrier::barrier, Function.identity()));
        var groups = new LinkedHashMap<BarrierGroup, List<StatingPage.Question>>();
        for (var group : BarrierGroup.values()) {
            var questions = Arrays.stream(Barrier.values())
                    .filter(barrier -> asked.contains(barrier) && BarrierGroup.of(barrier) == group)
                    .map(barrier -> new StatingPage.Question(barrier, byBarrier.get(barrier)))
                    .toList();
            if (!questions.isEmpty()) {
                groups.put(group, questions);
            }
        }
        return groups.entrySet().stream()
                .map(group -> new StatingPage.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static List<StandingBarrier> heaviestFirst(List<StandingBarrier> standing) {
        return standing.stream()
                .sorted(Comparator.comparingInt(StatingPages::weight).reversed())
                .toList();
    }

    private static int weight(StandingBarrier standing) {
        var severity = standing.severity();
        if (standing.lift() != null) {
            return -1;
        }
        return severity == null || severity == Severity.NOT_RELEVANT ? -2 : severity.ordinal();
    }
}
