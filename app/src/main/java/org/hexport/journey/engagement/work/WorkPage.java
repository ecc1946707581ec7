package org.hexport.journey.engagement.work;

import java.util.List;
import org.hexport.journey.engagement.company.Invitation;

/** The engagements of one's own organisations: what runs, what is done, and where one is asked to help along. */
public record WorkPage(List<Invitation> invitations, List<EngagementLine> running, List<EngagementLine> completed) {

    static WorkPage of(List<EngagementLine> lines, List<Invitation> invitations) {
        return new WorkPage(
                invitations,
                lines.stream().filter(line -> !line.isComplete()).toList(),
                lines.stream().filter(EngagementLine::isComplete).toList());
    }
}
