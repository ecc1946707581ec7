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

    /** What an association or a gallery asks for stands on the first page of those who speak for it. */
    @Bean
    Panel askedByUs(Templates templates) {
        return new OursPanel(templates);
    }
}
