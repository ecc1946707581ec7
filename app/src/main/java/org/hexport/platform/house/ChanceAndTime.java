package org.hexport.platform.house;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock and the one source of chance; tests put theirs in their place. */
@Configuration(proxyBeanMethods = false)
class ChanceAndTime {

    private static final ZoneId EAST_JAVA = ZoneId.of("Asia/Jakarta");

    @Bean
    Clock clock() {
        return Clock.system(EAST_JAVA);
    }

    @Bean
    RandomGenerator chance() {
        return new SecureRandom();
    }
}
