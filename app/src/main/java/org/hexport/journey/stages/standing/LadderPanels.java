package org.hexport.journey.stages.standing;

import org.hexport.pages.Templates;
import org.hexport.platform.ui.Panel;
import org.hexport.platform.ui.Panel.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the ladder is shown. */
@Configuration(proxyBeanMethods = false)
class LadderPanels {

    @Bean
    Panel ladderOfMySteps(Templates templates, LadderPages pages) {
        return new LadderPanel(Place.MY_STEPS, templates, pages);
    }

    @Bean
    Panel ladderOfTheEnterprise(Templates templates, LadderPages pages) {
        return new LadderPanel(Place.ENTERPRISE, templates, pages);
    }
}
