package org.hexport.parties.helix.offers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.parties.helix.Actor;
import org.hexport.parties.helix.Actors;
import org.hexport.parties.helix.Offer;
import org.hexport.parties.helix.Offered;
import org.hexport.parties.helix.Offers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where offers are made, changed and withdrawn. */
@Service
@Transactional
class OfferDesk implements Offers {

    private final OfferRows rows;
    private final Actors actors;

    OfferDesk(OfferRows rows, Actors actors) {
        this.rows = rows;
        this.actors = actors;
    }

    @Override
    public Reply save(Viewer viewer, Offer offer) {
        var actor = changeable(viewer, actors.find(offer.actor()));
        var known = rows.find(offer.id());
        if (known.isPresent() && !known.get().offer().actor().equals(actor.id())) {
            throw new NotFound();
        }
        if (offer.role().helix() != actor.helix()) {
            return Reply.refused("helix.offer.problem.role");
        }
        if (known.isPresent() && !known.get().open()) {
            return Reply.refused("helix.offer.problem.withdrawn");
        }
        if (known.isEmpty() || !known.get().offer().equals(offer)) {
            rows.save(List.of(offer), known.isEmpty() ? "made" : "changed", viewer.person());
        }
        return Reply.DONE;
    }

    @Override
    public Reply withdraw(Viewer viewer, OfferId id) {
        changeable(viewer, rows.find(id).map(Offered::actor));
        rows.withdraw(id, viewer.person());
        return Reply.DONE;
    }

    /** @throws NotFound where the actor is not there, or the viewer may not change it */
    static Actor changeable(Viewer viewer, Optional<Actor> actor) {
        return actor.filter(found -> Actors.mayChange(viewer, found.id(), found.district()))
                .orElseThrow(NotFound::new);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Offered> find(OfferId id) {
        return rows.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Offered> notEndedBefore(LocalDate day) {
        return rows.notEndedBefore(day);
    }
}
