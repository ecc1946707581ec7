package org.hexport.parties.helix;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;

/** What the actors offer. */
public interface Offers {

    /**
     * Makes the offer, or changes the one of the same id.
     *
     * @throws org.hexport.kernel.NotFound where the viewer may not change the actor
     */
    Reply save(Viewer viewer, Offer offer);

    /**
     * The offer is no longer open; who had accepted it keeps it.
     *
     * @throws org.hexport.kernel.NotFound where the viewer may not change the actor
     */
    Reply withdraw(Viewer viewer, OfferId id);

    Optional<Offered> find(OfferId id);

    /** All offers of confirmed actors that end on this day or later, withdrawn ones and those yet to begin included, in order of id; one statement. */
    List<Offered> notEndedBefore(LocalDate day);
}
