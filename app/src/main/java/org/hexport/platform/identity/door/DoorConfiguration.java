package org.hexport.platform.identity.door;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What identity adds to the menu, and the job that forgets what counts no longer. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

    private static final Duration TRIES = Duration.ofDays(30);
    private static final Duration REQUESTS = Duration.ofDays(7);

    @Bean
    MenuItem peopleItem() {
        return new MenuItem(800, "identity.menu.people", "/people", Viewer::administrator);
    }

    @Bean
    MenuItem accountItem() {
        return new MenuItem(950, "identity.menu.account", "/account", Viewer::signedIn);
    }

    /** Sessions that ended by themselves are Spring's to forget. */
    @Bean
    RecurringTask<?> oldTries(Attempts attempts, ResetCodes codes) {
        return Tasks.recurring("identity.forget", FixedDelay.ofHours(6)).execute((instance, context) -> {
            attempts.forget(TRIES);
            codes.forget(REQUESTS);
        });
    }
}
