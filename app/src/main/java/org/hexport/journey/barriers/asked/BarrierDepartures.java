package org.hexport.journey.barriers.asked;

import org.hexport.platform.ui.Departure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where we depart from the paper and from the list of barriers that it rests on. */
@Configuration(proxyBeanMethods = false)
class BarrierDepartures {

    @Bean
    Departure supplementOfSix() {
        return new Departure("barriers.departure.supplement");
    }

    @Bean
    Departure restatedNames() {
        return new Departure("barriers.departure.names");
    }
}
