package org.hexport.journey.answering.times;

import java.util.List;
import org.hexport.kernel.Helix;
import org.jspecify.annotations.Nullable;

/** How long the actors of a coordinator's regions take to answer, those first who left most unanswered. */
public record TimesPage(List<Line> lines) {

    /**
     * @param median in days; null where fewer than half have answered
     * @param low where its 95 % interval begins; null where that isn't known
     * @param high where it ends; null where no end was seen
     * @param unanswered share from 0 to 1; null where nothing could be answered
     * @param few requests, so that the figures say little
     */
    public record Line(
            String actor,
            String name,
            Helix helix,
            int asked,
            int answered,
            int waiting,
            int silent,
            @Nullable Double median,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double unanswered,
            boolean few) {}
}
