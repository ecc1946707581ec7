package org.hexport.journey.stages.standing;

import org.hexport.platform.ui.Departure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where we depart from the paper's Table 5. */
@Configuration(proxyBeanMethods = false)
class StageDepartures {

    @Bean
    Departure firstRowOfTheTable() {
        return new Departure("stages.departure.first-row");
    }

    @Bean
    Departure labelThatWasLost() {
        return new Departure("stages.departure.lost-label");
    }

    @Bean
    Departure numbersThatWereLost() {
        return new Departure("stages.departure.lost-numbers");
    }

    @Bean
    Departure allSevenAtOnce() {
        return new Departure("stages.departure.seven-at-once");
    }
}
