package org.hexport.parties.sme.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that is known of an enterprise, each fact in the form in which it is kept. Immutable; an absent fact is not known. */
public final class Profile {

    private static final Profile NOTHING = new Profile(new EnumMap<>(Fact.class));

    private final Map<Fact, String> facts;

    private Profile(Map<Fact, String> facts) {
        this.facts = facts;
    }

    public static Profile of(String name, String district) {
        return NOTHING.with(Fact.NAME, name).with(Fact.DISTRICT, district);
    }

    public static Profile nothing() {
        return NOTHING;
    }

    /** @param reading null or empty where a fact is not known */
    public static Profile read(Function<Fact, @Nullable String> reading) {
        var facts = new EnumMap<Fact, String>(Fact.class);
        for (var fact : Fact.values()) {
            var value = reading.apply(fact);
            if (value != null && !value.isEmpty()) {
                facts.put(fact, value);
            }
        }
        return new Profile(facts);
    }

    /** @param value null or empty where it is not known */
    public Profile with(Fact fact, @Nullable String value) {
        var more = new EnumMap<Fact, String>(Fact.class);
        more.putAll(facts);
        if (value == null || value.isEmpty()) {
            more.remove(fact);
        } else {
            more.put(fact, value);
        }
        return new Profile(more);
    }

    public Profile with(Fact fact, @Nullable Long value) {
        return with(fact, value == null ? null : value.toString());
    }

    /** What the newer profile knows, and of the rest what this one does. */
    public Profile updatedBy(Profile newer) {
        var both = new EnumMap<Fact, String>(Fact.class);
        both.putAll(facts);
        both.putAll(newer.facts);
        return new Profile(both);
    }

    public List<Change> changesTo(Profile later) {
        var changes = new ArrayList<Change>();
        for (var fact : Fact.values()) {
            var before = get(fact);
            var after = later.get(fact);
            if (!java.util.Objects.equals(before, after)) {
                changes.add(new Change(fact, before, after));
            }
        }
        return changes;
    }

    public @Nullable String get(Fact fact) {
        return facts.get(fact);
    }

    public boolean knows(Fact fact) {
        return facts.containsKey(fact);
    }

    public @Nullable Long number(Fact fact) {
        var digits = facts.get(fact);
        return digits == null ? null : Long.valueOf(digits);
    }

    public String name() {
        return facts.getOrDefault(Fact.NAME, "");
    }

    public String district() {
        return facts.getOrDefault(Fact.DISTRICT, "");
    }

    /** The regency or city: the first two parts of the district's code. */
    public String region() {
        return regionOf(district());
    }

    public static String regionOf(String district) {
        return district.substring(0, Math.min(5, district.length()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Profile profile && profile.facts.equals(facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return facts.toString();
    }

    /** A fact that became another; null where it was, or is, not known. */
    public record Change(
            Fact fact, @Nullable String before, @Nullable String after) {}
}
