package org.hexport.platform.ui;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a composed page, contributed by the module that owns its facts. {@link Panels} collects the pieces of a page and reads for all
 * of them at once.
 */
public interface Panel {

    /** The composed pages. */
    enum Place {
        LANDING,
        MY_STEPS,
        ENTERPRISE,
        HOME
    }

    Place place();

    /** Smaller stands higher. */
    int order();

    /**
     * What to read, and what to show then: empty where there is nothing to say to this viewer about this subject.
     *
     * @param subject whom the page is about; null on the landing page and on the home page
     */
    Reading<Optional<JteModel>> show(Ui ui, Viewer viewer, @Nullable OrganisationId subject);
}
