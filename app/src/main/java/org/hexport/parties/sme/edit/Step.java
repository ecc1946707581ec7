package org.hexport.parties.sme.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.parties.sme.profile.Profile;

/** A page of the profile: a few facts that belong together; messages {@code sme.step.business}. In the order in which they are asked. */
public enum Step {
    BUSINESS(Fact.NAME, Fact.LEGAL_FORM, Fact.FOUNDED, Fact.KBLI, Fact.KBLI_VERSION, Fact.ASSOCIATION),
    PLACE(Fact.DISTRICT, Fact.VILLAGE, Fact.ADDRESS, Fact.POSTCODE, Fact.AREA_SERVED),
    CONTACT(Fact.PHONE, Fact.EMAIL),
    OWNER(Fact.OWNER, Fact.OWNER_SEX, Fact.OWNER_DISABILITY),
    NUMBERS(Fact.NIB, Fact.NIB_STATUS, Fact.NPWP),
    PEOPLE(Fact.WORKERS_FEMALE, Fact.WORKERS_MALE),
    SALES(Fact.ANNUAL_SALES_IDR, Fact.SALES_YEAR, Fact.CAPITAL_IDR),
    CAPACITY(Fact.CAPACITY, Fact.CAPACITY_UNIT);

    private final List<Fact> facts;

    Step(Fact... facts) {
        this.facts = List.of(facts);
    }

    public List<Fact> facts() {
        return facts;
    }

    /** As addresses and messages write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Step> find(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }

    static Step of(Fact fact) {
        return Arrays.stream(values())
                .filter(step -> step.facts.contains(fact))
                .findFirst()
                .orElse(BUSINESS);
    }

    /** How many of its facts are known. */
    int known(Profile profile) {
        return (int) facts.stream().filter(profile::knows).count();
    }

    boolean asks(Fact fact) {
        return facts.contains(fact);
    }
}
