package org.hexport.journeys;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.openqa.selenium.support.ui.FluentWait;

/** Waits for what follows from an event. */
final class Eventually {

    private Eventually() {}

    static <T> T found(Supplier<Optional<T>> question) {
        return new FluentWait<>(question)
                .withTimeout(Duration.ofSeconds(20))
                .pollingEvery(Duration.ofMillis(50))
                .until(asked -> asked.get().orElse(null));
    }
}
