package org.hexport.journey.stages.standing;

import org.hexport.journey.readiness.events.QuickCheckKept;
import org.hexport.kernel.ActPerformed;
import org.hexport.parties.outcomes.events.OutcomeReported;
import org.hexport.parties.sme.events.CertificateBegun;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of facts that changed, at least once each; classifying twice is classifying once. */
@Component
class StageEars {

    private final StageDesk desk;

    StageEars(StageDesk desk) {
        this.desk = desk;
    }

    @ApplicationModuleListener
    void on(OutcomeReported report) {
        desk.classify(report.enterprise());
    }

    @ApplicationModuleListener
    void on(QuickCheckKept check) {
        desk.classify(check.enterprise());
    }

    @ApplicationModuleListener
    void on(CertificateBegun certificate) {
        desk.classify(certificate.enterprise());
    }

    /** The ledger hears of it too, perhaps later than we do: the night catches up. */
    @ApplicationModuleListener
    void on(ActPerformed act) {
        desk.classify(act.beneficiary());
    }
}
