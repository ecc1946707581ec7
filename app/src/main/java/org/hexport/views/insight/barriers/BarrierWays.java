package org.hexport.views.insight.barriers;

import org.hexport.platform.identity.PublicPaths;
import org.hexport.platform.ui.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the public page: it needs no account, and visitors find it in the menu. */
@Configuration(proxyBeanMethods = false)
class BarrierWays {

    private static final int AFTER_THE_PRODUCTS = 95;

    @Bean
    PublicPaths publicBarriers() {
        return PublicPaths.of("/barriers");
    }

    @Bean
    MenuItem barriersInTheMenu() {
        return new MenuItem(AFTER_THE_PRODUCTS, "insight.public.menu", "/barriers", viewer -> !viewer.signedIn());
    }
}
