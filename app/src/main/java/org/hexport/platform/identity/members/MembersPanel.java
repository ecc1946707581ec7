package org.hexport.platform.identity.members;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.identity.members.Memberships.Standing;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Panel;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On an enterprise's page: who speaks for it, for those who may know; a coordinator finds here how to invite its owner. */
@Component
class MembersPanel implements Panel {

    private final Memberships memberships;
    private final MembersPages pages;
    private final Templates templates;

    MembersPanel(Memberships memberships, MembersPages pages, Templates templates) {
        this.memberships = memberships;
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public Place place() {
        return Place.ENTERPRISE;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Reading<Optional<JteModel>> show(Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
        return subject == null || memberships.look(viewer, subject) == Standing.STRANGER
                ? Reading.nothing()
                : Reading.known(Optional.of(
                        templates.identityPanelMembers(ui, pages.of(viewer, subject, Answers.none(), null))));
    }
}
