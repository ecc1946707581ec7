package org.hexport.journey.readiness;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hexport.journey.readiness.events.QuickCheckKept;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hears, for tests, which checks were kept. */
@Component
public class HeardChecks {

    private final List<QuickCheckKept> heard = new CopyOnWriteArrayList<>();

    @TransactionalEventListener
    void on(QuickCheckKept kept) {
        heard.add(kept);
    }

    public List<QuickCheckKept> of(UUID check) {
        return heard.stream().filter(kept -> kept.check().equals(check)).toList();
    }
}
