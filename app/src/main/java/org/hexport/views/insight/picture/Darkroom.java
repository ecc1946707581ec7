package org.hexport.views.insight.picture;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Draws the kept pictures that are due, and looks each hour whether the installation's own region has grown too large to be counted live. */
@Configuration(proxyBeanMethods = false)
class Darkroom {

    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(10);
    private static final Duration BETWEEN_WEIGHINGS = Duration.ofHours(1);

    @Bean
    PictureRound pictureRound(KeptPictures kept, Pictures pictures, TransactionOperations transactions, Clock clock) {
        return new PictureRound(kept, pictures, transactions, clock);
    }

    @Bean
    RecurringTask<?> drawPictures(PictureRound round) {
        return Tasks.recurring("insight.pictures", FixedDelay.of(BETWEEN_ROUNDS))
                .execute((instance, context) -> round.run());
    }

    @Bean
    RecurringTask<?> weighOwnRegion(@Value("${hexport.region}") String region, Pictures pictures) {
        return Tasks.recurring("insight.weigh", FixedDelay.of(BETWEEN_WEIGHINGS))
                .execute((instance, context) -> pictures.of(region, ""));
    }
}
