package org.hexport.parties.intake;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.products.ProductTable;
import org.hexport.parties.sme.profile.EnterpriseTable;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.parties.sme.profile.OwnerIdentities;
import org.hexport.parties.sme.profile.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person says of a waiting row which enterprise it is. */
@Service
@Transactional
class DuplicateDesk {

    private static final Reply TAKEN = Reply.refused("sme.edit.nib-taken");

    private final DuplicateTable duplicates;
    private final EnterpriseTable enterprises;
    private final ProductTable products;
    private final OwnerIdentities identities;
    private final Drafts drafts;
    private final Clock clock;
    private final RandomGenerator chance;

    DuplicateDesk(
            DuplicateTable duplicates,
            EnterpriseTable enterprises,
            ProductTable products,
            OwnerIdentities identities,
            Drafts drafts,
            Clock clock,
            RandomGenerator chance) {
        this.duplicates = duplicates;
        this.enterprises = enterprises;
        this.products = products;
        this.identities = identities;
        this.drafts = drafts;
        this.clock = clock;
        this.chance = chance;
    }

    /** The row tells of the enterprise already known, and what it tells is kept there. */
    Reply same(Viewer viewer, UUID id) {
        var probable = duplicates.locked(viewer, id).orElseThrow(NotFound::new);
        var known = enterprises.locked(List.of(probable.known())).getFirst();
        var number = identities.kept(List.of(known.id())).get(known.id());
        var draft = new Draft(probable.known(), known.profile(), products.of(known.id()), number);
        return keep(viewer, probable, draft, "same");
    }

    /** The row tells of another enterprise, which is added. */
    Reply different(Viewer viewer, UUID id) {
        var probable = duplicates.locked(viewer, id).orElseThrow(NotFound::new);
        return keep(viewer, probable, new Draft(newId(), null, List.of(), null), "different");
    }

    private Reply keep(Viewer viewer, DuplicateTable.Probable probable, Draft draft, String decision) {
        draft.take(probable.row(), this::newId);
        if (isTaken(draft.profile(), draft.id())) {
            return TAKEN;
        }
        drafts.keep(viewer, List.of(draft), false);
        duplicates.decide(viewer, probable.id(), decision, draft.id());
        return Reply.DONE;
    }

    private boolean isTaken(Profile profile, UUID id) {
        var nib = profile.get(Fact.NIB);
        var number = profile.get(Fact.EXTERNAL_ID);
        return nib != null
                        && enterprises
                                .withNib(nib)
                                .filter(other -> !other.equals(id))
                                .isPresent()
                || number != null
                        && enterprises
                                .withExternalId(profile.region(), number)
                                .filter(other -> !other.equals(id))
                                .isPresent();
    }

    private UUID newId() {
        return Uuid7.at(clock.instant(), chance);
    }
}
