package org.hexport.views.insight.reach;

import org.hexport.pages.Templates;
import org.hexport.platform.ui.Panel;
import org.hexport.platform.ui.Panel.Place;
import org.hexport.views.insight.picture.Pictures;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The hexagon on the three pages that show it. */
@Configuration
class ReachPanels {

    @Bean
    Panel hexagonOfMySteps(Reaches reaches, Templates templates) {
        return new HexagonPanel(Place.MY_STEPS, 30, reaches, templates);
    }

    @Bean
    Panel hexagonOfTheEnterprise(Reaches reaches, Templates templates) {
        return new HexagonPanel(Place.ENTERPRISE, 20, reaches, templates);
    }

    @Bean
    Panel hexagonOfTheLandingPage(@Value("${hexport.region}") String region, Pictures pictures, Templates templates) {
        return new LandingPanel(region, pictures, templates);
    }
}
