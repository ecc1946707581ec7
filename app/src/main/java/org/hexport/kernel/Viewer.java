package org.hexport.kernel;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: taken by every query and every desk. A row outside the viewer's scope is not found.
 *
 * @param person null for a visitor without an account
 * @param organisations of which the person is owner, manager or member
 * @param enterprises those of them that are enterprises, not actors of a helix
 * @param managed those of them that the person may speak for: owner or manager
 * @param helps enterprises whose owner lets the person fill in beside them
 * @param coordinates region codes in which the person runs the matching
 * @param oversees region codes whose register the person may read: coordinators, officials and analysts
 * @param writes region codes whose register the person may change: coordinators and officials
 */
public record Viewer(
        @Nullable PersonId person,
        String name,
        Set<OrganisationId> organisations,
        Set<OrganisationId> enterprises,
        Set<OrganisationId> managed,
        Set<OrganisationId> helps,
        Set<String> coordinates,
        Set<String> oversees,
        Set<String> writes,
        boolean administrator) {

    /** A visitor without an account. */
    public static final Viewer ANYBODY =
            new Viewer(null, "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

    /** The house itself: start-up, the command line, a listener to an event. */
    public static final Viewer HOUSE = new Viewer(
            null, "Hexport", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(""), Set.of(""), Set.of(""), true);

    public Viewer {
        organisations = Set.copyOf(organisations);
        enterprises = Set.copyOf(enterprises);
        managed = Set.copyOf(managed);
        helps = Set.copyOf(helps);
        coordinates = Set.copyOf(coordinates);
        oversees = Set.copyOf(oversees);
        writes = Set.copyOf(writes);
    }

    public boolean signedIn() {
        return person != null;
    }

    /** @throws NotFound for a visitor: what needs a person is not there for nobody */
    public PersonId requirePerson() {
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }

    /** For a column that says who did it; null for a visitor and for the house itself. */
    public @Nullable UUID personValue() {
        return person == null ? null : person.value();
    }

    public boolean belongsTo(OrganisationId organisation) {
        return organisations.contains(organisation);
    }

    public boolean speaksFor(OrganisationId organisation) {
        return managed.contains(organisation);
    }

    /** Fills in beside the owner, with the owner's consent; named on each answer. */
    public boolean helps(OrganisationId enterprise) {
        return helps.contains(enterprise);
    }

    /** May answer what only the enterprise can know: who speaks for it, who helps them, the house itself. */
    public boolean answersFor(OrganisationId enterprise) {
        return speaksFor(enterprise) || helps(enterprise) || person == null && administrator;
    }

    public boolean coordinates(String district) {
        return coordinates.stream().anyMatch(district::startsWith);
    }

    public boolean oversees(String district) {
        return oversees.stream().anyMatch(district::startsWith);
    }

    public boolean mayWrite(String district) {
        return writes.stream().anyMatch(district::startsWith);
    }

    /** For {@code = any(:organisations)}. */
    public UUID[] organisationIds() {
        return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    /** For {@code = any(:managed)}. */
    public UUID[] managedIds() {
        return managed.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    /** For {@code = any(:helped)}. */
    public UUID[] helpedIds() {
        return helps.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    /** For {@code district ^@ any(:overseen)}: PostgreSQL's "starts with". */
    public String[] overseenRegions() {
        return oversees.toArray(String[]::new);
    }

    /** For {@code district ^@ any(:coordinated)}. */
    public String[] coordinatedRegions() {
        return coordinates.toArray(String[]::new);
    }
}
