package org.hexport.journey.stages.standing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Classifies everybody each night: months pass, and acts are confirmed or reversed without a word to us. */
@Configuration(proxyBeanMethods = false)
class NightlyStages {

    private static final LocalTime QUIET = LocalTime.of(1, 30);

    @Bean
    RecurringTask<?> classifyEverybody(FactGathering gathering, StageDesk desk, Clock clock) {
        return Tasks.recurring("stages.classify", new Daily(clock.getZone(), QUIET))
                .execute((instance, context) -> gathering.everybody().forEach(desk::classify));
    }
}
