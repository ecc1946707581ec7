package org.hexport.views.insight.galleries;

import java.time.LocalDate;
import java.util.List;
import org.hexport.views.insight.reach.ReachPage;

/** Those in and around a region that are no enterprises and were helped, by name. */
public record GalleriesPage(String code, String name, LocalDate since, List<Helped> helped) {

    public GalleriesPage {
        helped = List.copyOf(helped);
    }

    /** @param place the name of where it lies */
    public record Helped(String id, String name, String place, ReachPage reach) {}
}
