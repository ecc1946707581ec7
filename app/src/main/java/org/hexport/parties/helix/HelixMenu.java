package org.hexport.parties.helix;

import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.PublicPaths;
import org.hexport.platform.ui.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the actors and their offers; what they offer needs no account. */
@Configuration(proxyBeanMethods = false)
class HelixMenu {

    private static final int ORDER = 50;
    private static final int OFFERS = 91;
    private static final String ONE = "/{id:[0-9a-f-]{36}}";

    @Bean
    MenuItem actorsInMenu() {
        return new MenuItem(ORDER, "helix.menu", "/actors", Viewer::signedIn);
    }

    @Bean
    MenuItem offersInMenu() {
        return new MenuItem(OFFERS, "helix.offers.menu", "/offers", viewer -> !viewer.signedIn());
    }

    @Bean
    PublicPaths publicOffers() {
        return PublicPaths.of(
                "/actors",
                "/actors/new",
                "/actors" + ONE,
                "/offers",
                "/offers.csv",
                "/offers.xlsx",
                "/offers" + ONE,
                "/fields");
    }
}
