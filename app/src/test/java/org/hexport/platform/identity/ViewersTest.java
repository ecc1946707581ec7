package org.hexport.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.hexport.HexportTest;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexportTest
class ViewersTest {

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Test
    void holdsWhatAPersonBelongsToAndMaySpeakFor() {
        var person = folk.somebody();
        var own = folk.anEnterprise("35.07.24");
        var other = folk.anActor("35.07");
        organisations.join(person, own, MemberRole.OWNER);
        organisations.join(person, other, MemberRole.MEMBER);

        var viewer = people.viewerOf(person);

        assertThat(viewer.person()).isEqualTo(person);
        assertThat(viewer.organisations()).containsExactlyInAnyOrder(own, other);
        assertThat(viewer.enterprises()).containsExactly(own);
        assertThat(viewer.managed()).containsExactly(own);
        assertThat(viewer.administrator()).isFalse();
    }

    @Test
    void readsTheRegionsOfEachMandate() {
        var person = folk.somebody();
        people.mandate(person, MandateKind.COORDINATOR, "35.07");
        people.mandate(person, MandateKind.OFFICIAL, "35.73");
        people.mandate(person, MandateKind.ANALYST, "35.79");

        var viewer = people.viewerOf(person);

        assertThat(viewer.coordinates()).isEqualTo(Set.of("35.07"));
        assertThat(viewer.writes()).isEqualTo(Set.of("35.07", "35.73"));
        assertThat(viewer.oversees()).isEqualTo(Set.of("35.07", "35.73", "35.79"));
        assertThat(people.coordinatorsFor("35.07.24")).contains(person);
        assertThat(people.coordinatorsFor("35.73.01")).doesNotContain(person);
    }

    @Test
    void isAnybodyForAnAccountThatIsNotThere() {
        assertThat(people.viewerOf(new PersonId(Uuid7.at(Instant.now(), new Random(1)))))
                .isSameAs(Viewer.ANYBODY);
    }

    @Test
    void raisesARoleAndNeverLowersIt() {
        var person = folk.somebody();
        var own = folk.anEnterprise("35.07.24");
        organisations.join(person, own, MemberRole.MEMBER);
        organisations.join(person, own, MemberRole.OWNER);
        organisations.join(person, own, MemberRole.MANAGER);

        assertThat(people.viewerOf(person).speaksFor(own)).isTrue();
        assertThat(people.speakersFor(own)).containsExactly(person);
    }

    @Test
    void makesTheSameAccountOnceAndRefusesATakenAddress() {
        var email = folk.email();
        var first = folk.aPerson(email);
        people.create(new NewPerson(first, "Satu", email.toUpperCase(Locale.ROOT), null, null, "id", null));

        assertThat(people.byEmail(" " + email.toUpperCase(Locale.ROOT))).contains(first);
        assertThatThrownBy(() -> folk.aPerson(email)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesManyOrganisationsAtOnce() {
        OrganisationId one = folk.anEnterprise("35.07.24");
        OrganisationId two = folk.anActor("35.07");
        organisations.rename(two, "Balai Baru");

        assertThat(organisations.namesOf(Set.of(one, two)))
                .containsEntry(two, "Balai Baru")
                .hasSize(2);
        assertThat(organisations.nameOf(one)).isPresent();
    }
}
