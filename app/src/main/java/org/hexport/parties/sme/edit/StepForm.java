package org.hexport.parties.sme.edit;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.parties.sme.profile.Identifiers;
import org.hexport.parties.sme.profile.Profile;
import org.hexport.platform.reference.Region;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.tables.Cells;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.TypedNumbers;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The form of one step: filled in from a profile, and read into one. */
@Component
class StepForm {

    /** Ticked where a number that does not keep its rule is right all the same. */
    static final String CONFIRMED = "confirmed";

    private static final int EARLIEST_YEAR = 1800;

    private final Regions regions;

    StepForm(Regions regions) {
        this.regions = regions;
    }

    /** @param answers with what is wrong with them */
    record Read(Profile profile, Answers answers) {}

    static Answers filled(Step step, Profile profile) {
        var answers = Answers.none();
        for (var fact : step.facts()) {
            var value = profile.get(fact);
            answers = answers.with(
                    fact.column(), value != null && fact == Fact.AREA_SERVED ? Arrays.asList(value.split(";")) : value);
        }
        return answers;
    }

    /** @param before keeps the facts that the step does not ask */
    Read read(Step step, MultiValueMap<String, String> sent, Profile before, int thisYear) {
        var profile = before;
        var answers = Answers.of(sent);
        for (var fact : step.facts()) {
            var text = text(fact, sent);
            var value = text.isEmpty() ? Optional.of("") : kept(fact, text, thisYear);
            if (value.isEmpty()) {
                answers = refuse(answers, fact, thisYear);
            } else {
                profile = profile.with(fact, value.get());
            }
        }
        profile = derived(step, profile);
        return new Read(profile, missing(step, doubtful(step, answers, profile), profile));
    }

    private static String text(Fact fact, MultiValueMap<String, String> sent) {
        var given = sent.getOrDefault(fact.column(), java.util.List.of());
        var separator = fact == Fact.AREA_SERVED ? ";" : " ";
        return Cells.tidy(
                given.stream().filter(value -> !value.isBlank()).distinct().collect(Collectors.joining(separator)));
    }

    /** The workers are those of both sexes together, where both are known. */
    private static Profile derived(Step step, Profile profile) {
        var women = profile.number(Fact.WORKERS_FEMALE);
        var men = profile.number(Fact.WORKERS_MALE);
        return step == Step.PEOPLE && women != null && men != null
                ? profile.with(Fact.WORKERS, Long.valueOf(women + men))
                : profile;
    }

    private static Answers missing(Step step, Answers answers, Profile profile) {
        var refused = answers;
        if (step.asks(Fact.NAME) && profile.name().isEmpty()) {
            refused = refused.refuse(Fact.NAME.column(), "sme.register.name-missing");
        }
        if (step.asks(Fact.DISTRICT) && profile.district().isEmpty()) {
            refused = refused.refuse(Fact.DISTRICT.column(), "sme.edit.district-missing");
        }
        return refused;
    }

    /** A tax number that does not keep its rule is asked about once more: a few migrated ones don't. */
    private static Answers doubtful(Step step, Answers answers, Profile profile) {
        var npwp = profile.get(Fact.NPWP);
        return step.asks(Fact.NPWP) && npwp != null && !Identifiers.looksRight(npwp) && !answers.chosen(CONFIRMED, npwp)
                ? answers.with("doubtful", npwp).refuse(Fact.NPWP.column(), "sme.edit.npwp-doubtful")
                : answers;
    }

    private Optional<String> kept(Fact fact, String text, int thisYear) {
        return switch (fact.kind()) {
            case TEXT, SEX, YES_NO -> fact.kept(text);
            case DISTRICT -> regions.findDistrict(text).map(Region::code);
            case YEAR ->
                Optional.of(text)
                        .filter(year -> year.matches("\\d{4}"))
                        .filter(year -> Integer.parseInt(year) >= EARLIEST_YEAR && Integer.parseInt(year) <= thisYear);
            case COUNT, MONEY -> TypedNumbers.whole(text).map(String::valueOf).flatMap(fact::kept);
        };
    }

    private static Answers refuse(Answers answers, Fact fact, int thisYear) {
        return switch (fact.kind()) {
            case YEAR -> answers.refuse(fact.column(), "sme.edit.year", Integer.toString(thisYear));
            case COUNT, MONEY -> answers.refuse(fact.column(), "sme.edit.number");
            default -> answers.refuse(fact.column(), fact.problem());
        };
    }
}
