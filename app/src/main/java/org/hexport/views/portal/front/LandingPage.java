package org.hexport.views.portal.front;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;

/** The first page: what this is, the hexagon, what is made here, and the region today. */
public record LandingPage(
        List<JteModel> panels, List<CataloguePage.Good> goods, FrontFigures figures, LocalDate today) {

    public LandingPage {
        panels = List.copyOf(panels);
        goods = List.copyOf(goods);
    }
}
