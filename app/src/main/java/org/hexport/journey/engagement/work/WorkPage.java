package org.hexport.journey.engagement.work;

import java.util.List;

/** The engagements of one's own organisations: what runs, and what is done. */
public record WorkPage(List<EngagementLine> running, List<EngagementLine> completed) {

    static WorkPage of(List<EngagementLine> lines) {
        return new WorkPage(
                lines.stream().filter(line -> !line.isComplete()).toList(),
                lines.stream().filter(EngagementLine::isComplete).toList());
    }
}
