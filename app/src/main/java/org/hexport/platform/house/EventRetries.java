package org.hexport.platform.house;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.EventPublicationRegistry;

/**
 * Hands an event whose listener failed to that listener again, every minute, without waiting for a restart. So does it with an event
 * that a process took up and never finished because it was killed or because it was a command that ended.
 */
@Configuration(proxyBeanMethods = false)
class EventRetries {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_WORK = Duration.ofMinutes(10);
    private static final int AT_ONCE = 50;

    @Bean
    RecurringTask<?> eventRetry(EventPublicationRegistry registry, FailedEventPublications failed) {
        var options = ResubmissionOptions.defaults()
                .withMinAge(PAUSE)
                .withBatchSize(AT_ONCE)
                .withMaxInFlight(AT_ONCE);
        return Tasks.recurring("house.event-retry", FixedDelay.of(PAUSE)).execute((instance, context) -> {
            registry.markStalePublicationsFailed(status -> LONGEST_WORK);
            failed.resubmit(options);
        });
    }
}
