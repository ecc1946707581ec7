package org.hexport.parties.sme.edit;

import java.util.List;
import java.util.Optional;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.parties.sme.profile.Profile;
import org.hexport.platform.reference.Region;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.tables.Cells;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.TypedNumbers;
import org.springframework.stereotype.Component;

/** The form of an enterprise's facts: filled in from a profile, and read into one. */
@Component
class EditForm {

    /** In the order of the form; the rest of the profile comes by files. */
    static final List<Fact> FIELDS = List.of(
            Fact.NAME,
            Fact.DISTRICT,
            Fact.VILLAGE,
            Fact.ADDRESS,
            Fact.PHONE,
            Fact.EMAIL,
            Fact.NIB,
            Fact.KBLI,
            Fact.FOUNDED,
            Fact.WORKERS,
            Fact.ANNUAL_SALES_IDR,
            Fact.SALES_YEAR,
            Fact.CAPITAL_IDR,
            Fact.ASSOCIATION);

    private static final int EARLIEST_YEAR = 1800;

    private final Regions regions;

    EditForm(Regions regions) {
        this.regions = regions;
    }

    /** @param answers with what is wrong with them */
    record Read(Profile profile, Answers answers) {}

    static Answers filled(Profile profile) {
        var answers = Answers.none();
        for (var fact : FIELDS) {
            answers = answers.with(fact.column(), profile.get(fact));
        }
        return answers;
    }

    /** @param before keeps the facts that the form does not ask */
    Read read(Answers sent, Profile before, int thisYear) {
        var profile = before;
        var answers = sent;
        for (var fact : FIELDS) {
            var text = Cells.tidy(sent.value(fact.column()));
            var value = text.isEmpty() ? Optional.of("") : kept(fact, text, thisYear);
            if (value.isEmpty()) {
                answers = refuse(answers, fact, thisYear);
            } else {
                profile = profile.with(fact, value.get());
            }
        }
        if (Cells.tidy(sent.value(Fact.NAME.column())).isEmpty()) {
            answers = answers.refuse(Fact.NAME.column(), "sme.register.name-missing");
        }
        if (Cells.tidy(sent.value(Fact.DISTRICT.column())).isEmpty()) {
            answers = answers.refuse(Fact.DISTRICT.column(), "sme.edit.district-missing");
        }
        return new Read(profile, answers);
    }

    private Optional<String> kept(Fact fact, String text, int thisYear) {
        return switch (fact.kind()) {
            case TEXT, SEX -> fact.kept(text);
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
