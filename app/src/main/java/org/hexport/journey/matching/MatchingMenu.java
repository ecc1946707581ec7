package org.hexport.journey.matching;

import org.hexport.platform.ui.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the rounds, for coordinators. */
@Configuration(proxyBeanMethods = false)
class MatchingMenu {

    private static final int ORDER = 30;

    @Bean
    MenuItem roundsInMenu() {
        return new MenuItem(
                ORDER,
                "matching.menu",
                "/rounds",
                viewer -> !viewer.coordinates().isEmpty() || viewer.administrator());
    }
}
