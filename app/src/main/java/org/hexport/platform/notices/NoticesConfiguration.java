package org.hexport.platform.notices;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry with the number of unread messages, and the job that mails. */
@Configuration(proxyBeanMethods = false)
class NoticesConfiguration {

    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(30);

    @Bean
    MenuItem noticesItem(Notices notices) {
        return new MenuItem(
                900, "notices.menu", "/notices", Viewer::signedIn, viewer -> notices.unread(viewer.requirePerson()));
    }

    @Bean
    RecurringTask<?> mailRounds(MailRound round) {
        return Tasks.recurring("notices.mail", FixedDelay.of(BETWEEN_ROUNDS))
                .execute((instance, context) -> round.run());
    }
}
