package org.hexport.views.insight.reach;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.HexagonFigure.Reach;
import org.hexport.platform.ui.Panel;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Ui;
import org.hexport.views.insight.picture.Pictures;
import org.jspecify.annotations.Nullable;

/** The region's hexagon for anyone: groups smaller than five are not named. */
record LandingPanel(String region, Pictures pictures, Templates templates) implements Panel {

    private static final int SMALLEST_PUBLIC_GROUP = 5;

    @Override
    public Place place() {
        return Place.LANDING;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Reading<Optional<JteModel>> show(Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
        return pictures.reading(region)
                .map(picture -> Optional.of(picture)
                        .filter(all -> all.count("enterprises") >= SMALLEST_PUBLIC_GROUP)
                        .map(all -> Reaches.ofRegion(all).stream()
                                .map(LandingPanel::inPublic)
                                .toList())
                        .map(shown -> templates.insightLanding(ui, new ReachPage(shown, picture.since()))));
    }

    /** A group of one to four counts as none, and the page says so. */
    private static Reach inPublic(Reach reach) {
        return reach.reached() < SMALLEST_PUBLIC_GROUP ? new Reach(reach.helix(), 0, reach.of()) : reach;
    }
}
