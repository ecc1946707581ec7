package org.hexport.platform.consent.owner;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Notice;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.platform.consent.Purpose;
import org.hexport.platform.consent.owner.Helps.Given;
import org.hexport.platform.consent.owner.Helps.NewHelp;
import org.hexport.platform.house.Secret;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.identity.People;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an owner's consent to be helped, and its withdrawal. The owner hears of both. */
@Service
@Transactional
class HelpDesk {

    private final Households households;
    private final Helps helps;
    private final HelpLinks links;
    private final Decisions decisions;
    private final Organisations organisations;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final RandomGenerator chance;

    HelpDesk(
            Households households,
            Helps helps,
            HelpLinks links,
            Decisions decisions,
            Organisations organisations,
            People people,
            ApplicationEventPublisher events,
            Clock clock,
            RandomGenerator chance) {
        this.households = households;
        this.helps = helps;
        this.links = links;
        this.decisions = decisions;
        this.organisations = organisations;
        this.people = people;
        this.events = events;
        this.clock = clock;
        this.chance = chance;
    }

    /**
     * What a helper wrote down of the owner's words.
     *
     * @param organisation for whom the helper comes, null where for nobody
     * @param answers of the owner, by purpose
     */
    record Said(String owner, Given given, @Nullable OrganisationId organisation, Map<Purpose, Boolean> answers) {}

    /**
     * A helper writes down that the owner agreed.
     *
     * @throws NotFound for somebody who may not see the enterprise from outside, or who belongs to it
     */
    void record(Viewer helper, OrganisationId enterprise, Said said) {
        var household = households.of(enterprise);
        if (!household.isSeenFromOutsideBy(helper) || helper.belongsTo(enterprise)) {
            throw new NotFound();
        }
        var id = Uuid7.at(clock.instant(), chance);
        var organisation =
                said.organisation() != null && helper.belongsTo(said.organisation()) ? said.organisation() : null;
        helps.add(new NewHelp(
                id,
                enterprise,
                helper,
                organisation,
                nameOf(organisation),
                said.owner(),
                said.given(),
                helper.requirePerson()));
        var help = helps.inForce(enterprise, helper.requirePerson()).orElseThrow();
        said.answers()
                .forEach(
                        (purpose, given) -> decisions.add(enterprise, purpose, given, helper, said.owner(), help.id()));
        if (help.id().equals(id)) {
            tellSpeakers(enterprise, "consent.notice.helps", List.of(helper.name(), household.name(), said.owner()));
        }
    }

    /** The owner asks somebody by a link. */
    void ask(Viewer owner, OrganisationId enterprise, Secret secret) {
        if (!owner.speaksFor(enterprise)) {
            throw new NotFound();
        }
        links.add(secret, enterprise, owner);
    }

    /** Who was asked says yes. */
    Reply accept(Viewer helper, Secret secret, @Nullable OrganisationId organisation) {
        var link = links.held(secret).orElseThrow(NotFound::new);
        var person = helper.requirePerson();
        if (helper.answersFor(link.enterprise())) {
            return Reply.DONE;
        }
        if (link.over()) {
            return Reply.refused("consent.link.over");
        }
        var household = households.of(link.enterprise());
        var id = Uuid7.at(clock.instant(), chance);
        var own = organisation != null && helper.belongsTo(organisation) ? organisation : null;
        helps.add(new NewHelp(
                id, link.enterprise(), helper, own, nameOf(own), link.owner(), Given.ACCOUNT, link.madeBy()));
        links.use(link.id(), id);
        tell(link.madeBy(), link.enterprise(), "consent.notice.accepted", List.of(helper.name(), household.name()));
        return Reply.DONE;
    }

    /** By who speaks for the enterprise, or by the helper. */
    void end(Viewer viewer, OrganisationId enterprise, UUID helpId) {
        var help = helps.inForce(enterprise).stream()
                .filter(candidate -> candidate.id().equals(helpId))
                .findFirst()
                .orElseThrow(NotFound::new);
        var byHelper = help.helperId().equals(viewer.person());
        if (!byHelper && !viewer.speaksFor(enterprise)) {
            throw new NotFound();
        }
        helps.withdraw(helpId, viewer.requirePerson());
        var household = households.of(enterprise);
        if (byHelper) {
            tellSpeakers(enterprise, "consent.notice.stopped", List.of(help.helper(), household.name()));
        } else {
            tell(help.helperId(), enterprise, "consent.notice.withdrawn", List.of(viewer.name(), household.name()));
        }
    }

    private @Nullable String nameOf(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisations.nameOf(organisation).orElse(null);
    }

    private void tellSpeakers(OrganisationId enterprise, String key, List<String> words) {
        people.speakersFor(enterprise).forEach(speaker -> tell(speaker, enterprise, key, words));
    }

    private void tell(PersonId to, OrganisationId enterprise, String key, List<String> words) {
        var page = key.equals("consent.notice.withdrawn") ? "/home" : "/enterprises/" + enterprise + "/sharing";
        events.publishEvent(
                new Notice(Uuid7.at(clock.instant(), chance), Objects.requireNonNull(to), key, words, page));
    }
}
