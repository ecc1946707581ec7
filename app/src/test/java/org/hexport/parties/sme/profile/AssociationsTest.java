package org.hexport.parties.sme.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.hexport.HexportTest;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.SmePages;
import org.hexport.parties.sme.SmeWorld;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.identity.Visits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HexportTest
class AssociationsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Visits visits;

    @Autowired
    SmeWorld world;

    @Autowired
    SmePages pages;

    @Autowired
    Folk folk;

    @Autowired
    Organisations organisations;

    @Test
    void itsManagerReadsACodeOutToAnOwnerWhoLostThePassword() {
        var association = "Paguyuban " + world.name();
        var manager = folk.aMemberOf(world.anAssociation(association), MemberRole.MANAGER);
        var member = folk.aMemberOf(world.anAssociation("Paguyuban " + world.name()), MemberRole.MANAGER);
        var name = world.name();
        var taken = world.take(
                Viewer.HOUSE,
                SmeWorld.table("name district nib association", name + "|35.07.24|" + world.nib() + "|" + association));
        assertThat(taken.errors()).isEmpty();
        var phone = folk.phone();
        var owner = folk.aPersonWithPhone(phone);
        organisations.join(owner, world.named(name), MemberRole.OWNER);

        mvc.post()
                .uri("/reset")
                .with(visits.byAVisitor())
                .param("account", phone)
                .exchange();

        await().until(() -> isOffered(manager, owner));
        assertThat(isOffered(member, owner)).isFalse();
        var answer = mvc.post()
                .uri("/codes/" + owner + "?lang=en")
                .with(visits.by(manager))
                .exchange();
        assertThat(SmePages.document(answer).select(".notice b.figure").text()).matches("\\d{4} \\d{4}");
        assertThat(mvc.post().uri("/codes/" + owner).with(visits.by(member))).hasStatus(404);
    }

    private boolean isOffered(PersonId helper, PersonId owner) {
        return !pages.page(helper, "/codes")
                .select("form[action='/codes/" + owner + "']")
                .isEmpty();
    }
}
