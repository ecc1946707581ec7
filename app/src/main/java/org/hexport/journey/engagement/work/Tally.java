package org.hexport.journey.engagement.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexport.journey.engagement.Lifted;
import org.hexport.journey.engagement.Session;
import org.hexport.journey.engagement.SignOff;
import org.hexport.journey.engagement.SignOff.Counts;
import org.hexport.journey.ledger.Counted;
import org.hexport.journey.ledger.Figure;
import org.hexport.journey.ledger.Kind;
import org.hexport.kernel.ActPerformed.Contribution;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;

/**
 * What the work comes to in the ledger: each helper in its role, counted as the role is counted.
 *
 * @param actor of the proposal
 * @param company who helped along, each in its role
 */
record Tally(
        OrganisationId actor,
        HelixRole role,
        Map<OrganisationId, HelixRole> company,
        List<Session> sessions,
        SignOff.ByEnterprise enterprise,
        SignOff.ByActor signed) {

    private static final int MINUTES_OF_AN_HOUR = 60;

    /** The actor's own counts at least for one; who helped along but was at no session is left out. */
    List<Contribution> contributions() {
        var contributions = new ArrayList<Contribution>();
        contributions.add(new Contribution(actor, role, Math.max(1, amount(actor, role, signed.own()))));
        company.forEach((helper, as) -> {
            long amount = amount(helper, as, countsOf(helper));
            if (amount > 0) {
                contributions.add(new Contribution(helper, as, amount));
            }
        });
        return contributions;
    }

    List<Counted> figures() {
        return contributions().stream()
                .flatMap(each -> figures(each.actor(), each.role()).entrySet().stream()
                        .filter(figure -> figure.getValue() > 0)
                        .map(figure -> new Counted(each.actor(), each.role(), figure.getKey(), figure.getValue())))
                .toList();
    }

    private long amount(OrganisationId helper, HelixRole as, Counts counts) {
        return switch (Kind.of(as)) {
            case Kind.Hours _ -> hours(helper, false);
            case Kind.ParticipantHours _ -> hours(helper, true);
            case Kind.Rupiah _, Kind.Pieces _ -> counts.amount() == null ? 0 : counts.amount();
        };
    }

    /** Whole hours, rounded, of the sessions at which the helper was; any time at all is an hour. */
    private long hours(OrganisationId helper, boolean ofEachParticipant) {
        long minutes = sessions.stream()
                .filter(session -> session.has(helper, actor))
                .mapToLong(session -> (long) session.minutes()
                        * (ofEachParticipant ? Math.max(1, session.attendance().people()) : 1))
                .sum();
        return minutes == 0 ? 0 : Math.max(1, Math.round((double) minutes / MINUTES_OF_AN_HOUR));
    }

    private Map<Figure, Long> figures(OrganisationId helper, HelixRole as) {
        var figures = new HashMap<Figure, Long>();
        for (var figure : Kind.of(as).figures()) {
            figures.put(
                    figure,
                    switch (figure) {
                        case GOALS_REACHED ->
                            enterprise.goals().values().stream()
                                    .filter(Lifted.YES::equals)
                                    .count();
                        case LOGS_SIGNED ->
                            sessions.stream()
                                    .filter(session -> session.has(helper, actor))
                                    .count();
                        default -> countsOf(helper).figures().getOrDefault(figure, 0L);
                    });
        }
        return figures;
    }

    private Counts countsOf(OrganisationId helper) {
        return helper.equals(actor) ? signed.own() : signed.company().getOrDefault(helper, Counts.HOURS);
    }
}
