package org.hexport.journey.ledger.acts;

import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import org.hexport.kernel.ActId;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with the ledger: record, confirm, dispute, reverse. */
@Service
@Transactional
class ActDesk {

    private final Acts acts;
    private final Entries entries;
    private final Confirmations confirmations;
    private final Beneficiaries beneficiaries;
    private final ActNotices notices;
    private final Clock clock;
    private final RandomGenerator chance;

    ActDesk(
            Acts acts,
            Entries entries,
            Confirmations confirmations,
            Beneficiaries beneficiaries,
            ActNotices notices,
            Clock clock,
            RandomGenerator chance) {
        this.acts = acts;
        this.entries = entries;
        this.confirmations = confirmations;
        this.beneficiaries = beneficiaries;
        this.notices = notices;
        this.clock = clock;
        this.chance = chance;
    }

    /**
     * Writes the act down and asks the beneficiary; the same act again changes nothing.
     *
     * @throws NotFound where the beneficiary is not the viewer's to see
     */
    Reply record(Viewer viewer, NewAct act) {
        var beneficiary = beneficiaries.find(viewer, act.beneficiary()).orElseThrow(NotFound::new);
        if (!act.mayBeRecordedBy(viewer, beneficiary.district())) {
            return Reply.refused("ledger.act.refused.stranger");
        }
        if (entries.enterForm(act.performed(), viewer.person())) {
            notices.waitsForConfirmation(act, viewer.person());
        }
        return Reply.DONE;
    }

    /** @throws NotFound where the act is not the viewer's to answer for */
    Reply answer(Viewer viewer, ActId id, Answer answer, String note) {
        var act = acts.forChange(viewer, id);
        var basis = act.basisOf(viewer).orElseThrow(NotFound::new);
        if (basis == Basis.DOCUMENT && answer == Answer.DISPUTED) {
            throw new NotFound();
        }
        if (answer == act.answer()) {
            return Reply.DONE;
        }
        var reply = act.mayBeAnswered(answer, basis, note);
        if (reply instanceof Reply.Done) {
            confirmations.add(id, answer, basis, note, viewer.person());
            notices.answered(act, answer);
        }
        return reply;
    }

    /** @throws NotFound where the act is not the viewer's to take back */
    Reply reverse(Viewer viewer, ActId id, String reason) {
        var act = acts.forChange(viewer, id);
        if (act.reversed()) {
            return Reply.refused("ledger.act.refused.reversed");
        }
        if (!act.mayBeReversedBy(viewer)) {
            throw new NotFound();
        }
        if (reason.isEmpty()) {
            return Reply.refused("ledger.act.refused.why");
        }
        entries.reverse(id, new ActId(Uuid7.at(clock.instant(), chance)), reason, viewer.person());
        notices.reversed(act);
        return Reply.DONE;
    }

    List<Beneficiaries.Beneficiary> beneficiaries(Viewer viewer, String name) {
        return beneficiaries.search(viewer, name);
    }
}
