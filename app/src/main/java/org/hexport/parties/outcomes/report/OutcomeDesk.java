package org.hexport.parties.outcomes.report;

import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.parties.outcomes.Outcome;
import org.hexport.parties.outcomes.Period;
import org.hexport.parties.outcomes.events.OutcomeReported;
import org.hexport.parties.outcomes.events.OutcomeVerified;
import org.hexport.parties.sme.EnterpriseCard;
import org.hexport.parties.sme.Enterprises;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports in, and the word of those who saw what shows them. */
@Service
@Transactional
public class OutcomeDesk {

    private final Enterprises enterprises;
    private final OutcomeTable outcomes;
    private final ApplicationEventPublisher events;

    OutcomeDesk(Enterprises enterprises, OutcomeTable outcomes, ApplicationEventPublisher events) {
        this.enterprises = enterprises;
        this.outcomes = outcomes;
        this.events = events;
    }

    /** The same report again changes nothing; another of the same period replaces the one before, which stays on record. */
    public void report(Viewer viewer, Outcome outcome) {
        add(viewer, outcome, enterprises.requireWritable(viewer, outcome.enterprise()), false);
    }

    /** By the enterprise's link, which is the right to report this one period. */
    public void reportByLink(Outcome outcome) {
        add(Viewer.HOUSE, outcome, enterprises.requireWritable(Viewer.HOUSE, outcome.enterprise()), true);
    }

    /** What became of a report. */
    public enum Taken {
        ADDED,
        REPLACED,
        KNOWN
    }

    /** As {@link #report}, and says whether it was new. */
    public Taken take(Viewer viewer, Outcome outcome) {
        var earlier = outcomes.last(outcome.enterprise(), outcome.period());
        var added = add(viewer, outcome, enterprises.requireWritable(viewer, outcome.enterprise()), false);
        return added ? earlier.isPresent() ? Taken.REPLACED : Taken.ADDED : Taken.KNOWN;
    }

    private boolean add(Viewer viewer, Outcome outcome, EnterpriseCard enterprise, boolean byLink) {
        var added = outcomes.add(outcome, enterprise.district(), viewer, byLink);
        if (added) {
            events.publishEvent(new OutcomeReported(
                    outcome.id(),
                    outcome.enterprise(),
                    enterprise.district(),
                    outcome.period().toString(),
                    outcome.domestic(),
                    outcome.direct(),
                    outcome.indirect(),
                    outcome.countries()));
        }
        return added;
    }

    /**
     * Somebody of the register saw what shows the last report of the period.
     *
     * @throws NotFound for everybody who does not keep the register of the district, and where nothing is reported
     */
    Reply verify(Viewer viewer, OrganisationId enterprise, Period period, String seen) {
        var card = enterprises.requireWritable(viewer, enterprise);
        var reported = outcomes.last(enterprise, period).orElseThrow(NotFound::new);
        if (!mayVerify(viewer, card)) {
            throw new NotFound();
        }
        if (viewer.requirePerson().equals(reported.reporter().person())) {
            return Reply.refused("outcomes.verify.own");
        }
        if (seen.isBlank()) {
            return Reply.refused("outcomes.verify.missing");
        }
        if (outcomes.verify(reported.outcome().id(), viewer, seen.strip())) {
            events.publishEvent(
                    new OutcomeVerified(reported.outcome().id(), enterprise, card.district(), period.toString()));
        }
        return Reply.DONE;
    }

    /** Nobody of the enterprise, and nobody who fills in beside its owner. */
    static boolean mayVerify(Viewer viewer, EnterpriseCard card) {
        return viewer.signedIn()
                && viewer.mayWrite(card.district())
                && !viewer.belongsTo(card.id())
                && !viewer.helps(card.id());
    }
}
