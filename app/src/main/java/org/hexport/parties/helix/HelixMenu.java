package org.hexport.parties.helix;

import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the actors. */
@Configuration(proxyBeanMethods = false)
class HelixMenu {

    private static final int ORDER = 50;

    @Bean
    MenuItem actorsInMenu() {
        return new MenuItem(ORDER, "helix.menu", "/actors", Viewer::signedIn);
    }
}
