package org.hexport.journey.barriers;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hexport.journey.barriers.events.BarrierStated;
import org.hexport.kernel.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hears what the barriers tell others. */
@Component
public class HeardBarriers {

    private final List<BarrierStated> heard = new CopyOnWriteArrayList<>();

    @TransactionalEventListener
    void hear(BarrierStated stated) {
        heard.add(stated);
    }

    public List<BarrierStated> of(OrganisationId enterprise) {
        return heard.stream()
                .filter(each -> each.enterprise().equals(enterprise))
                .toList();
    }
}
