package org.hexport.platform.identity.staff;

import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What identity adds to the menu. */
@Configuration(proxyBeanMethods = false)
class StaffConfiguration {

    @Bean
    MenuItem peopleItem() {
        return new MenuItem(800, "identity.menu.people", "/people", Viewer::administrator);
    }

    @Bean
    MenuItem accountItem() {
        return new MenuItem(950, "identity.menu.account", "/account", Viewer::signedIn);
    }
}
