package org.hexport.journey.answering.reminding;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every hour whom to remind. */
@Configuration(proxyBeanMethods = false)
class ReminderJob {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Bean
    RecurringTask<?> remindOfProposals(Reminders reminders) {
        return Tasks.recurring("answering.remind", FixedDelay.of(PAUSE))
                .execute((instance, context) -> reminders.send());
    }
}
