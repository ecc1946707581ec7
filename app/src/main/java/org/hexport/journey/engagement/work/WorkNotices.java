package org.hexport.journey.engagement.work;

import java.util.UUID;
import org.hexport.journey.engagement.Side;
import org.hexport.journey.engagement.sides.SideNotices;
import org.hexport.journey.matching.events.ProposalAccepted;
import org.springframework.stereotype.Component;

/** What both sides are told of their work. */
@Component
class WorkNotices {

    private final SideNotices notices;

    WorkNotices(SideNotices notices) {
        this.notices = notices;
    }

    void began(UUID engagement, ProposalAccepted accepted) {
        notices.tell(engagement, accepted.enterprise(), accepted.actor(), "engagement.notice.began");
        notices.tell(engagement, accepted.actor(), accepted.enterprise(), "engagement.notice.began");
    }

    void waitsForSignature(Engagement engagement, Side side) {
        notices.tell(
                engagement.id(),
                engagement.organisation(side),
                engagement.organisation(side.other()),
                "engagement.notice.signed");
    }

    void completed(Engagement engagement) {
        var terms = engagement.terms();
        notices.tell(engagement.id(), terms.enterprise(), terms.actor(), "engagement.notice.completed");
        notices.tell(engagement.id(), terms.actor(), terms.enterprise(), "engagement.notice.completed");
        engagement
                .company()
                .keySet()
                .forEach(helper ->
                        notices.tell(engagement.id(), helper, terms.enterprise(), "engagement.notice.completed"));
    }
}
