package org.hexport.journey.matching.needs;

import java.time.Clock;
import org.hexport.pages.Templates;
import org.hexport.parties.sme.Enterprises;
import org.hexport.platform.ui.Panel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The needs stand on the owner's own page and on the enterprise's. */
@Configuration(proxyBeanMethods = false)
class NeedPanels {

    @Bean
    Panel needsOnMySteps(Templates templates, JdbcClient jdbc, Enterprises enterprises, Clock clock) {
        return new NeedsPanel(Panel.Place.MY_STEPS, templates, jdbc, enterprises, clock);
    }

    @Bean
    Panel needsOfEnterprise(Templates templates, JdbcClient jdbc, Enterprises enterprises, Clock clock) {
        return new NeedsPanel(Panel.Place.ENTERPRISE, templates, jdbc, enterprises, clock);
    }
}
