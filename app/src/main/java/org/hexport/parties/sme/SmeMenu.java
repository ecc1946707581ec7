package org.hexport.parties.sme;

import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register in the menu of those who oversee a region and of the people of associations. */
@Configuration
class SmeMenu {

    @Bean
    MenuItem registerItem() {
        return new MenuItem(30, "sme.menu", "/enterprises", SmeMenu::mayLookAround);
    }

    private static boolean mayLookAround(Viewer viewer) {
        boolean belongsToAnActor =
                viewer.organisations().size() > viewer.enterprises().size();
        return viewer.administrator() || !viewer.oversees().isEmpty() || belongsToAnActor;
    }
}
