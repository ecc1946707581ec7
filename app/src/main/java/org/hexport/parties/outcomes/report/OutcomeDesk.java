package org.hexport.parties.outcomes.report;

import org.hexport.kernel.Viewer;
import org.hexport.parties.outcomes.Outcome;
import org.hexport.parties.outcomes.events.OutcomeReported;
import org.hexport.parties.sme.Enterprises;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports in. */
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

    /** The same report again changes nothing; another of the same quarter replaces the one before, which stays on record. */
    public void report(Viewer viewer, Outcome outcome) {
        var enterprise = enterprises.requireWritable(viewer, outcome.enterprise());
        if (outcomes.add(outcome, enterprise.district(), viewer)) {
            events.publishEvent(new OutcomeReported(
                    outcome.id(),
                    outcome.enterprise(),
                    enterprise.district(),
                    outcome.quarter().toString(),
                    outcome.domestic(),
                    outcome.direct(),
                    outcome.indirect(),
                    outcome.countries()));
        }
    }
}
