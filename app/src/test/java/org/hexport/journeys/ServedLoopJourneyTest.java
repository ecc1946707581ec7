package org.hexport.journeys;

import org.hexport.HexportTest;
import org.hexport.platform.house.DebianServed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The loop on the PostgreSQL server that Debian brings, where it is installed. */
@ExtendWith(DebianServed.class)
@HexportTest
@DirtiesContext
class ServedLoopJourneyTest extends LoopJourney {

    @DynamicPropertySource
    static void served(DynamicPropertyRegistry properties) {
        properties.add("hexport.database", DebianServed::address);
    }

    @Test
    void theLoopIsWalkedOnAServedDatabase() {
        walk("id");
    }
}
