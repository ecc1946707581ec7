package org.hexport.platform.consent.owner;

import org.hexport.pages.Templates;
import org.hexport.platform.ui.Panel;
import org.hexport.platform.ui.Panel.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The same piece on the enterprise's page and on the owner's steps. */
@Configuration
class ConsentPanels {

    @Bean
    Panel helpOnEnterprise(Templates templates, Households households, Helps helps) {
        return new HelpPanel(Place.ENTERPRISE, 85, templates, households, helps);
    }

    @Bean
    Panel helpOnSteps(Templates templates, Households households, Helps helps) {
        return new HelpPanel(Place.MY_STEPS, 85, templates, households, helps);
    }
}
