package org.hexport.platform.identity.staff;

import java.util.List;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Waiting;
import org.hexport.platform.ui.WaitingSource;
import org.springframework.stereotype.Component;

/** Tells helpers on their home page that somebody can't sign in. */
@Component
class CodesWaiting implements WaitingSource {

    private final CodeRequests requests;

    CodesWaiting(CodeRequests requests) {
        this.requests = requests;
    }

    @Override
    public List<Waiting> waitingFor(Viewer viewer) {
        return requests.helpedBy(viewer).stream()
                .map(request ->
                        new Waiting("identity.waiting.code", List.of(request.name()), "/codes", request.since(), null))
                .toList();
    }
}
