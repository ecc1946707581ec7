package org.hexport.journey.needs.register;

import java.time.Clock;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Panel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The needs stand on the owner's own page and on the enterprise's. */
@Configuration(proxyBeanMethods = false)
class NeedPanels {

    @Bean
    Panel needsOnMySteps(Templates templates, Clock clock) {
        return new NeedsPanel(Panel.Place.MY_STEPS, templates, clock);
    }

    @Bean
    Panel needsOfEnterprise(Templates templates, Clock clock) {
        return new NeedsPanel(Panel.Place.ENTERPRISE, templates, clock);
    }
}
