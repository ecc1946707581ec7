package org.hexport.journey.assessment.weighing;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.journey.readiness.instrument.Weighting;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The weights that programmes have set.
 *
 * @param maySet the viewer may set weights for some region
 */
public record WeightingsPage(List<Programme> programmes, boolean maySet) {

    /**
     * A programme with all its versions, the newest first.
     *
     * @param nextHref where a new version is set; null where the viewer may not
     */
    public record Programme(
            String name,
            String region,
            List<Weighting> versions,
            @Nullable String nextHref) {

        public Weighting newest() {
            return versions.getFirst();
        }

        /** For the columns of the table; all versions stand in the history below it. */
        public List<Weighting> shown() {
            return versions.subList(0, Math.min(MOST_COLUMNS, versions.size()));
        }
    }

    private static final int MOST_COLUMNS = 3;

    /** @param all in the order of the programmes, the newest version of each first */
    static List<List<Weighting>> byProgramme(List<Weighting> all) {
        var programmes = new ArrayList<List<Weighting>>();
        for (var weighting : all) {
            if (programmes.isEmpty() || !programmes.getLast().getFirst().isOfSameProgramme(weighting)) {
                programmes.add(new ArrayList<>());
            }
            programmes.getLast().add(weighting);
        }
        return programmes;
    }

    public static List<Dimension> dimensions() {
        return List.of(Dimension.values());
    }

    /** For machines. */
    public static String day(Weighting weighting) {
        return weighting.at().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public static String written(Ui ui, Weighting weighting, Dimension dimension) {
        return WeightingForm.written(ui, weighting.weights().of(dimension));
    }
}
