package org.hexport.journey.ledger;

import org.hexport.platform.ui.Departure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the ledger departs from the paper. */
@Configuration(proxyBeanMethods = false)
class LedgerWords {

    @Bean
    Departure rolesInsteadOfLines() {
        return new Departure("ledger.departure.roles");
    }
}
