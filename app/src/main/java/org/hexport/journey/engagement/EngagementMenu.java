package org.hexport.journey.engagement;

import org.hexport.platform.ui.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to one's work. */
@Configuration(proxyBeanMethods = false)
class EngagementMenu {

    private static final int AFTER_MY_STEPS = 40;

    @Bean
    MenuItem myWork() {
        return new MenuItem(
                AFTER_MY_STEPS,
                "engagement.menu",
                "/work",
                viewer -> !viewer.organisations().isEmpty()
                        || !viewer.coordinates().isEmpty());
    }
}
