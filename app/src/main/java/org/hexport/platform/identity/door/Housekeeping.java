package org.hexport.platform.identity.door;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets tries and requests that count no longer. Sessions that ended by themselves are Spring's to forget. */
@Configuration(proxyBeanMethods = false)
class Housekeeping {

    private static final Duration TRIES = Duration.ofDays(30);
    private static final Duration REQUESTS = Duration.ofDays(7);

    @Bean
    RecurringTask<?> oldTries(Attempts attempts, ResetCodes codes) {
        return Tasks.recurring("identity.forget", FixedDelay.ofHours(6)).execute((instance, context) -> {
            attempts.forget(TRIES);
            codes.forget(REQUESTS);
        });
    }
}
