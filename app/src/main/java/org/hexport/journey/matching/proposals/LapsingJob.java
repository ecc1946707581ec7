package org.hexport.journey.matching.proposals;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Marks lapsed proposals within the hour, for those who read the published facts; pages count the deadline by its date anyway. */
@Configuration(proxyBeanMethods = false)
class LapsingJob {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Bean
    RecurringTask<?> lapseProposals(Lapsing lapsing) {
        return Tasks.recurring("matching.lapse", FixedDelay.of(PAUSE)).execute((instance, context) -> lapsing.lapse());
    }
}
