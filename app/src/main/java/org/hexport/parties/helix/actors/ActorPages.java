package org.hexport.parties.helix.actors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexport.kernel.Money;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.parties.helix.Actors;
import org.hexport.platform.identity.People;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the pages about actors: what is confirmed is public, the rest is for its own people and who keeps the register. */
@Component
class ActorPages {

    private final JdbcClient jdbc;
    private final Actors actors;
    private final AdmissionRows admissions;
    private final Experts experts;
    private final People people;
    private final Clock clock;

    ActorPages(JdbcClient jdbc, Actors actors, AdmissionRows admissions, Experts experts, People people, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.admissions = admissions;
        this.experts = experts;
        this.people = people;
        this.clock = clock;
    }

    /** @throws NotFound also where the viewer may not see an actor that waits */
    ActorPage show(Viewer viewer, OrganisationId id, Answers answers) {
        var actor =
                actors.find(id).filter(found -> Actors.maySee(viewer, found)).orElseThrow(NotFound::new);
        var today = LocalDate.now(clock);
        var offers = offersOf(id);
        var said = said(id);
        return new ActorPage(
                actor,
                placeOf(actor.district()),
                viewer.signedIn() ? said.contact() : "",
                offers.stream()
                        .filter(offer -> isRunning(offer, today))
                        .toList()
                        .reversed(),
                offers.stream().filter(offer -> !isRunning(offer, today)).toList(),
                viewer.signedIn() ? experts.of(id) : List.of(),
                Actors.mayChange(viewer, id, actor.district()),
                admission(viewer, id, said.claim(), answers));
    }

    /** What was said of an actor when it was registered. */
    record Said(String contact, String claim) {}

    Said said(OrganisationId id) {
        return jdbc.sql("select contact, claim from helix.actor where id = :id")
                .param("id", id.value())
                .query((row, n) -> new Said(row.getString("contact"), row.getString("claim")))
                .single();
    }

    private @Nullable AdmissionPage admission(Viewer viewer, OrganisationId id, String claim, Answers answers) {
        var admission = admissions.find(id).orElseThrow(NotFound::new);
        boolean decides = AdmissionDesk.mayDecide(viewer, admission);
        var history = decides || viewer.belongsTo(id) ? admissions.history(id) : List.<AdmissionPage.Moment>of();
        if (history.isEmpty()) {
            return null;
        }
        var names = new HashMap<UUID, String>();
        people.namesOf(history.stream()
                        .flatMap(moment -> Stream.ofNullable(moment.by()))
                        .map(PersonId::new)
                        .toList())
                .forEach((person, name) -> names.put(person.value(), name));
        return new AdmissionPage(
                id.toString(),
                admission.state().word(),
                claim,
                history,
                names,
                decides && admission.isOpen() ? admissions.similar(admission.name(), id, true) : List.of(),
                decides && admission.isOpen(),
                answers);
    }

    private List<ActorPage.OfferLine> offersOf(OrganisationId id) {
        return jdbc.sql("""
                select id, role, title, mode, capacity, from_day, until_day, cost_idr, barriers, withdrawn_at is not null as withdrawn
                  from helix.offer
                 where actor_id = :actor
                 order by until_day desc, id desc
                 limit 200
                """)
                .param("actor", id.value())
                .query((row, n) -> offer(row))
                .list();
    }

    /** Districts and cities by name, for the form; a regency only where no district of it is known. */
    List<Choice> places() {
        return jdbc.sql("""
                select code, name
                  from facts.region
                 where level = 'district'
                    or level in ('regency', 'city')
                   and not exists (select 1 from facts.region inner_one where inner_one.parent = region.code)
                 order by name, code
                """)
                .query((row, n) -> new Choice(row.getString("code"), row.getString("name")))
                .list();
    }

    private String placeOf(String district) {
        return Optional.of(district)
                .filter(code -> !code.isEmpty())
                .flatMap(code -> jdbc.sql("select name from facts.region where code = :code")
                        .param("code", code)
                        .query(String.class)
                        .optional())
                .orElse("");
    }

    private static boolean isRunning(ActorPage.OfferLine offer, LocalDate today) {
        return !offer.withdrawn() && !offer.until().isBefore(today);
    }

    private static ActorPage.OfferLine offer(ResultSet row) throws SQLException {
        return new ActorPage.OfferLine(
                row.getString("id"),
                row.getString("role"),
                row.getString("title"),
                row.getString("mode"),
                row.getInt("capacity"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                Money.idr(row.getLong("cost_idr")),
                List.of((String[]) row.getArray("barriers").getArray()),
                row.getBoolean("withdrawn"));
    }
}
