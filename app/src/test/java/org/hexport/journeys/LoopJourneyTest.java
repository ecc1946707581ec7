package org.hexport.journeys;

import org.hexport.HexportTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The loop on our own PostgreSQL, in both languages. */
@HexportTest
class LoopJourneyTest extends LoopJourney {

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theLoopIsWalkedFromTheFirstQuestionToTheHexagon(String language) {
        walk(language);
    }
}
