package org.hexport.platform.house;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/** Hands an event whose listener failed to that listener again, every minute, without waiting for a restart. */
@Configuration(proxyBeanMethods = false)
class EventRetries {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int AT_ONCE = 50;

    @Bean
    RecurringTask<?> eventRetry(FailedEventPublications failed) {
        var options = ResubmissionOptions.defaults()
                .withMinAge(PAUSE)
                .withBatchSize(AT_ONCE)
                .withMaxInFlight(AT_ONCE);
        return Tasks.recurring("house.event-retry", FixedDelay.of(PAUSE))
                .execute((instance, context) -> failed.resubmit(options));
    }
}
