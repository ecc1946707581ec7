package org.hexport.views.portal.home;

import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The portal's pages in the menu. */
@Configuration
class HomeMenu {

    @Bean
    MenuItem homeItem() {
        return new MenuItem(0, "portal.menu.home", "/home", Viewer::signedIn);
    }

    @Bean
    MenuItem stepsItem() {
        return new MenuItem(
                10,
                "portal.menu.steps",
                "/my-steps",
                viewer -> !viewer.enterprises().isEmpty());
    }

    @Bean
    MenuItem checkItem() {
        return new MenuItem(80, "portal.menu.check", "/check", viewer -> !viewer.signedIn());
    }

    @Bean
    MenuItem productsItem() {
        return new MenuItem(90, "portal.menu.products", "/products", _ -> true);
    }
}
