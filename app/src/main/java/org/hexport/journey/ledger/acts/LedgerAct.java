package org.hexport.journey.ledger.acts;

import java.util.Optional;
import java.util.Set;
import org.hexport.kernel.ActId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * An act as its ledger page needs to know it, and who may say what of it.
 *
 * @param recordedBy null where no person wrote it down
 * @param answer the newest statement; null where it waits for one
 */
record LedgerAct(
        ActId id,
        OrganisationId beneficiary,
        String district,
        Set<OrganisationId> actors,
        @Nullable PersonId recordedBy,
        @Nullable Answer answer,
        boolean reversed,
        boolean reversal) {

    LedgerAct {
        actors = Set.copyOf(actors);
    }

    boolean isSeenBy(Viewer viewer) {
        return viewer.administrator()
                || viewer.belongsTo(beneficiary)
                || actors.stream().anyMatch(viewer::belongsTo)
                || viewer.oversees(district);
    }

    /** The beneficiary by its own word, the coordinator by a document; never who wrote it down. Empty for everybody else. */
    Optional<Basis> basisOf(Viewer viewer) {
        if (viewer.person() != null && viewer.person().equals(recordedBy)) {
            return Optional.empty();
        }
        if (viewer.speaksFor(beneficiary)) {
            return Optional.of(Basis.BENEFICIARY);
        }
        return viewer.coordinates(district) ? Optional.of(Basis.DOCUMENT) : Optional.empty();
    }

    boolean isOpen() {
        return !reversed && !reversal;
    }

    /** A confirmed act is not disputed any more: it is reversed. */
    Reply mayBeAnswered(Answer given, Basis basis, String note) {
        if (!isOpen()) {
            return Reply.refused("ledger.act.refused.reversed");
        }
        if (given == Answer.DISPUTED && answer == Answer.CONFIRMED) {
            return Reply.refused("ledger.act.refused.confirmed");
        }
        if (note.isEmpty() && (given == Answer.DISPUTED || basis == Basis.DOCUMENT)) {
            return Reply.refused(given == Answer.DISPUTED ? "ledger.act.refused.why" : "ledger.act.refused.document");
        }
        return Reply.DONE;
    }

    /** Who wrote it down, who coordinates there, and the administrator may take it back. */
    boolean mayBeReversedBy(Viewer viewer) {
        return isOpen()
                && (viewer.administrator()
                        || viewer.coordinates(district)
                        || viewer.person() != null && viewer.person().equals(recordedBy));
    }
}
