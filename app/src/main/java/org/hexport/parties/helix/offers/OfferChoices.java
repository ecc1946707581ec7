package org.hexport.parties.helix.offers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Helix;
import org.hexport.kernel.PolicyCell;
import org.hexport.parties.helix.Offer.Mode;
import org.hexport.parties.helix.offers.OfferFormPage.Choices;
import org.hexport.platform.reference.StudyFields;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the form of an offer lets one choose, in the reader's language. */
@Component
class OfferChoices {

    /** Ours to offer; a file may name others. */
    static final List<String> LANGUAGES = List.of("id", "en", "jv", "ms", "zh", "ar", "nl", "fr");

    private final JdbcClient jdbc;
    private final StudyFields fields;

    OfferChoices(JdbcClient jdbc, StudyFields fields) {
        this.jdbc = jdbc;
        this.fields = fields;
    }

    /** @param also codes of districts that the offer names already */
    Choices of(Ui ui, Helix helix, Collection<String> also) {
        return new Choices(
                helix.roles().stream()
                        .map(role -> new Choice(role.code(), ui.t("role." + role.code())))
                        .toList(),
                barriers(ui, barrier -> barrier.lifters().contains(helix)),
                barriers(ui, barrier -> !barrier.lifters().contains(helix)),
                Arrays.stream(Mode.values())
                        .map(mode -> new Choice(mode.word(), ui.t("helix.mode." + mode.word())))
                        .toList(),
                districts(also),
                words(ui, "helix.size.", "micro", "small", "medium"),
                words(ui, "helix.language.", LANGUAGES.toArray(String[]::new)),
                words(ui, "helix.rung.", "L0", "L1", "L2", "L3", "L4", "L5", "L6"),
                cells(ui),
                fields.all().stream()
                        .map(field -> new Choice(field.code(), field.name(ui.language())))
                        .toList());
    }

    private static List<Choice> barriers(Ui ui, Predicate<Barrier> which) {
        return Arrays.stream(Barrier.values())
                .filter(which)
                .map(barrier -> new Choice(barrier.code(), ui.t("barrier." + barrier.code())))
                .toList();
    }

    List<Choice> districts(Collection<String> also) {
        var known = jdbc.sql("""
                select code, name
                  from facts.region
                 where level in ('regency', 'city', 'district')
                 order by level = 'district', name, code
                """)
                .query((row, n) -> new Choice(row.getString("code"), row.getString("name")))
                .list();
        var districts = new ArrayList<>(known);
        also.stream()
                .filter(code ->
                        known.stream().noneMatch(choice -> choice.value().equals(code)))
                .forEach(code -> districts.add(new Choice(code, code)));
        return districts;
    }

    private static List<Choice> cells(Ui ui) {
        return Arrays.stream(PolicyCell.Operation.values())
                .flatMap(operation -> Arrays.stream(PolicyCell.Resource.values())
                        .map(resource -> new PolicyCell(operation, resource)))
                .map(cell -> new Choice(
                        cell.toString(),
                        ui.t("helix.operation." + cell.operation().word()) + ": "
                                + ui.t("helix.resource." + cell.resource().word())))
                .toList();
    }

    static List<Choice> words(Ui ui, String prefix, String... words) {
        return Stream.of(words)
                .map(word -> new Choice(word, ui.t(prefix + word)))
                .toList();
    }
}
