package org.hexport.parties.sme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hexport.HexportTest;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Quarter;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.parties.outcomes.Outcome;
import org.hexport.parties.outcomes.Outcomes;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MandateKind;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexportTest
class EnterprisesTest {

    @Autowired
    Enterprises enterprises;

    @Autowired
    SmeWorld world;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    Outcomes outcomes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoRegistersAnEnterpriseIsItsOwnerAndRegistersItOnce() {
        var person = folk.somebody();
        var enterprise = new NewEnterprise(world.id(), "  " + world.name() + " ", SmeWorld.SINGOSARI, "0812 3456 7890");

        var id = enterprises.register(people.viewerOf(person), enterprise);
        var again = enterprises.register(people.viewerOf(person), enterprise);

        assertThat(again).isEqualTo(id);
        assertThat(people.viewerOf(person).speaksFor(id)).isTrue();
        assertThat(enterprises.find(people.viewerOf(person), id)).hasValueSatisfying(card -> {
            assertThat(card.name()).isEqualTo(enterprise.name().strip());
            assertThat(card.phone()).isEqualTo("+6281234567890");
            assertThat(card.size()).isNull();
        });
    }

    @Test
    void anOfficeRegistersForAnotherAndOwnsNothing() {
        var coordinator = folk.aCoordinatorOf("35.07");

        var id = enterprises.register(
                people.viewerOf(coordinator), new NewEnterprise(world.id(), world.name(), SmeWorld.SINGOSARI, null));

        assertThat(people.viewerOf(coordinator).belongsTo(id)).isFalse();
        assertThat(people.speakersFor(id)).isEmpty();
    }

    @Test
    void nobodyTakesAnothersEnterpriseByItsId() {
        var known = world.anEnterprise();
        var stranger = people.viewerOf(folk.somebody());
        var actor = folk.anActor("35.07");

        assertThatThrownBy(
                        () -> enterprises.register(stranger, new NewEnterprise(known, "X", SmeWorld.SINGOSARI, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> enterprises.register(stranger, new NewEnterprise(actor, "X", SmeWorld.SINGOSARI, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> enterprises.register(
                        Viewer.ANYBODY, new NewEnterprise(world.id(), "X", SmeWorld.SINGOSARI, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void saysWhatIsWrongBeforeItRegisters() {
        assertThat(check(" ", SmeWorld.SINGOSARI, null)).isEqualTo(Reply.refused("sme.register.name-missing"));
        assertThat(check("x".repeat(121), SmeWorld.SINGOSARI, null)).isEqualTo(Reply.refused("sme.edit.name"));
        assertThat(check("X", "35.07", null)).isEqualTo(Reply.refused("sme.edit.district"));
        assertThat(check("X", SmeWorld.SINGOSARI, "0812")).isEqualTo(Reply.refused("sme.edit.phone"));
        assertThat(check("X", SmeWorld.SINGOSARI, " ")).isEqualTo(Reply.DONE);
    }

    private Reply check(String name, String district, String phone) {
        return enterprises.check(new NewEnterprise(world.id(), name, district, phone));
    }

    @Test
    void isSeenByItsOwnItsAssociationItsRegionAndAdministratorsOnly() {
        var association = world.name();
        var associationId = world.anAssociation(association);
        var nib = world.nib();
        world.take(
                Viewer.HOUSE,
                SmeWorld.table("name district nib association", world.name() + "|35.07.24|" + nib + "|" + association));
        var id = new org.hexport.kernel.OrganisationId(jdbc.sql("select id from sme.enterprise where nib = :nib")
                .param("nib", nib)
                .query(java.util.UUID.class)
                .single());
        var analyst = folk.somebody();
        people.mandate(analyst, MandateKind.ANALYST, "35.07");

        for (var person : List.of(
                world.ownerOf(id),
                folk.aMemberOf(id, MemberRole.MEMBER),
                folk.aMemberOf(associationId, MemberRole.MEMBER),
                folk.aCoordinatorOf("35.07"),
                folk.aCoordinatorOf("35.07.24"),
                analyst,
                folk.anAdministrator())) {
            assertThat(enterprises.find(people.viewerOf(person), id)).isPresent();
        }
        for (var person : List.of(
                folk.somebody(),
                world.ownerOf(world.anEnterprise()),
                folk.aMemberOf(folk.anActor("35.07"), MemberRole.OWNER),
                folk.aCoordinatorOf("35.73"),
                folk.aCoordinatorOf("35.07.13"))) {
            assertThat(enterprises.find(people.viewerOf(person), id)).isEmpty();
            assertThatThrownBy(() -> enterprises.requireVisible(people.viewerOf(person), id))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(enterprises.find(Viewer.ANYBODY, id)).isEmpty();
    }

    @Test
    void publishesFactsOfOneReportAQuarter() {
        var id = world.anEnterprise();
        var viewer = people.viewerOf(world.ownerOf(id));
        var report = new Outcome(world.id().value(), id, new Quarter(2026, 2), 5, 3, 2, List.of("SG"));
        outcomes.report(viewer, report);
        outcomes.report(viewer, report);
        outcomes.report(viewer, new Outcome(world.id().value(), id, new Quarter(2026, 2), 7, 0, 0, List.of()));

        assertThat(jdbc.sql(
                                "select period || domestic_idr || district || source from facts.outcome where enterprise_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .containsExactly("2026Q2735.07.24self");
        assertThat(jdbc.sql("select count(*) from outcomes.outcome where enterprise_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThatThrownBy(() -> jdbc.sql("update outcomes.outcome set domestic_idr = 1 where enterprise_id = :id")
                        .param("id", id.value())
                        .update())
                .hasMessageContaining("only added to");
    }
}
