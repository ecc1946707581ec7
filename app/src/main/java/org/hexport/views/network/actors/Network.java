package org.hexport.views.network.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.hexport.kernel.Helix;
import org.jspecify.annotations.Nullable;

/**
 * Actors and the ties between them. A tie is a pair: however often two acted together, they are tied once.
 *
 * @param actors who took part in an act of the period or has agreed to something; the most ties first
 */
public record Network(List<Actor> actors, List<Tie> ties) {

    /** Ties that each pair of helices needs on average before a share of them says anything. */
    static final int TIES_PER_CELL = 5;

    public Network {
        actors = List.copyOf(actors);
        ties = List.copyOf(ties);
    }

    /** @param acts in which the actor took part, with or without others */
    public record Actor(String id, String name, Helix helix, long acts, List<Tied> with) {

        public Actor {
            with = List.copyOf(with);
        }
    }

    /** Somebody at the other end of a tie. */
    public record Tied(String id, String name) {}

    /**
     * @param acts done together in the period; 0 where they only agreed to
     * @param last day of an act
     * @param agreed by an agreement that is in force
     */
    public record Tie(
            String one, String other, long acts, @Nullable LocalDate last, boolean agreed) {}

    /** Of the actors as they were read, and the ties between those of them. */
    static Network of(List<Actor> alone, List<Tie> ties) {
        var names = new HashMap<String, String>();
        alone.forEach(actor -> names.put(actor.id(), actor.name()));
        var partners = new HashMap<String, List<Tied>>();
        var known = ties.stream()
                .filter(tie -> names.containsKey(tie.one()) && names.containsKey(tie.other()))
                .toList();
        for (var tie : known) {
            partners.computeIfAbsent(tie.one(), _ -> new ArrayList<>())
                    .add(new Tied(tie.other(), names.getOrDefault(tie.other(), "")));
            partners.computeIfAbsent(tie.other(), _ -> new ArrayList<>())
                    .add(new Tied(tie.one(), names.getOrDefault(tie.one(), "")));
        }
        return new Network(
                alone.stream()
                        .map(actor -> new Actor(
                                actor.id(),
                                actor.name(),
                                actor.helix(),
                                actor.acts(),
                                partners.getOrDefault(actor.id(), List.of()).stream()
                                        .sorted(Comparator.comparing(Tied::name).thenComparing(Tied::id))
                                        .toList()))
                        .sorted(Comparator.comparingInt(
                                        (Actor actor) -> -actor.with().size())
                                .thenComparing(Actor::name)
                                .thenComparing(Actor::id))
                        .toList(),
                known);
    }

    /** Pairs of helices, a helix with itself among them, between which there is a tie. */
    public int cells() {
        var helices = helices();
        return ties.stream()
                .map(tie -> EnumSet.of(helix(helices, tie.one()), helix(helices, tie.other())))
                .collect(java.util.stream.Collectors.toCollection(HashSet::new))
                .size();
    }

    /** How many ties it takes before a share of them is told. */
    public int fewest() {
        return TIES_PER_CELL * cells();
    }

    /** The share of ties between two different helices; empty where the ties are too few for it. */
    public OptionalDouble acrossHelices() {
        if (ties.isEmpty() || ties.size() < fewest()) {
            return OptionalDouble.empty();
        }
        var helices = helices();
        var across = ties.stream()
                .filter(tie -> helices.get(tie.one()) != helices.get(tie.other()))
                .count();
        return OptionalDouble.of((double) across / ties.size());
    }

    /** Who acted and is tied to nobody. */
    public long alone() {
        return actors.stream().filter(actor -> actor.with().isEmpty()).count();
    }

    /** Who took part in most recorded acts. */
    public @Nullable Actor busiest() {
        return actors.stream().max(Comparator.comparingLong(Actor::acts)).orElse(null);
    }

    private static Helix helix(Map<String, Helix> helices, String actor) {
        return Objects.requireNonNull(helices.get(actor));
    }

    private Map<String, Helix> helices() {
        var helices = new HashMap<String, Helix>();
        actors.forEach(actor -> helices.put(actor.id(), actor.helix()));
        return helices;
    }
}
