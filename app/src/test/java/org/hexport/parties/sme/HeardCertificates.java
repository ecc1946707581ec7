package org.hexport.parties.sme;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hexport.kernel.OrganisationId;
import org.hexport.parties.sme.events.CertificateBegun;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hears, for tests, which certificates were begun. */
@Component
public class HeardCertificates {

    private final List<CertificateBegun> heard = new CopyOnWriteArrayList<>();

    @TransactionalEventListener
    void on(CertificateBegun begun) {
        heard.add(begun);
    }

    public List<CertificateBegun> of(OrganisationId enterprise) {
        return heard.stream()
                .filter(begun -> begun.enterprise().equals(enterprise))
                .toList();
    }
}
