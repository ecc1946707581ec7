package org.hexport.journey.barriers.lifting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night, who lifted a barrier sixty days ago is asked again. */
@Configuration(proxyBeanMethods = false)
class AskingJob {

    private static final LocalTime AT_NIGHT = LocalTime.of(2, 20);

    @Bean
    RecurringTask<?> askOwnersAgain(LiftDesk lifts, Clock clock) {
        return Tasks.recurring("barriers.again", new Daily(clock.getZone(), AT_NIGHT))
                .execute((instance, context) -> lifts.askAgain(LocalDate.now(clock)));
    }
}
