package org.hexport.journey.stages.standing;

import java.time.Clock;
import java.time.LocalDate;
import org.hexport.journey.stages.events.StageChanged;
import org.hexport.journey.stages.theories.Classifier;
import org.hexport.journey.stages.theories.PsychicDistance;
import org.hexport.kernel.OrganisationId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Classifies enterprises anew, as often as anybody asks; only what changed leaves a row. */
@Service
@Transactional
public class StageDesk {

    private final FactGathering gathering;
    private final Classifications classifications;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final double largeFrom;

    /** @param largeFrom exports of a year, in rupiah, from which the programme calls an exporter large */
    StageDesk(
            FactGathering gathering,
            Classifications classifications,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${hexport.stages.large-from:300000000}") double largeFrom) {
        this.gathering = gathering;
        this.classifications = classifications;
        this.events = events;
        this.clock = clock;
        this.largeFrom = largeFrom;
    }

    /** An enterprise that is no longer there, or of which too little is known, is left as it is. */
    public void classify(OrganisationId enterprise) {
        classifications.hold(enterprise);
        gathering.of(enterprise, LocalDate.now(clock)).ifPresent(found -> classify(enterprise, found));
    }

    private void classify(OrganisationId enterprise, FactGathering.Gathered found) {
        var answer = new Classifier(PsychicDistance.CURRENT, largeFrom).classify(found.facts());
        var kept = Kept.of(answer, found.facts(), largeFrom);
        var before = classifications.newest(enterprise).map(Classifications.Newest::kept);
        if (before.isEmpty() && !answer.restsOnSomething()
                || before.filter(kept::saysTheSameAs).isPresent()) {
            return;
        }
        classifications.add(enterprise, found.district(), answer, kept);
        var rungBefore = before.map(last -> last.rung().name()).orElse("");
        if (!rungBefore.equals(kept.rung().name())) {
            events.publishEvent(
                    new StageChanged(enterprise, found.district(), kept.rung().name(), rungBefore));
        }
    }
}
