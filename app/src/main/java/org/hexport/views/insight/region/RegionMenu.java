package org.hexport.views.insight.region;

import org.hexport.platform.ui.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The region in the menu of those who oversee one. */
@Configuration
class RegionMenu {

    @Bean
    MenuItem regionItem() {
        return new MenuItem(
                20,
                "insight.menu",
                "/regions",
                viewer -> viewer.oversees().stream().anyMatch(code -> !code.isEmpty()));
    }
}
