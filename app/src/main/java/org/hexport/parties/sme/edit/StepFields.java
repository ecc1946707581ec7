package org.hexport.parties.sme.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.hexport.parties.sme.edit.StepPage.Control;
import org.hexport.parties.sme.edit.StepPage.Field;
import org.hexport.parties.sme.profile.Associations;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.parties.sme.profile.Profile;
import org.hexport.platform.reference.Kbli;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the facts of a step are asked. */
@Component
class StepFields {

    private static final List<String> LEGAL_FORMS = List.of(
            "perorangan", "ud", "cv", "pt", "pt-perorangan", "firma", "koperasi", "kelompok", "bumdes", "yayasan");

    private final Regions regions;
    private final Associations associations;

    StepFields(Regions regions, Associations associations) {
        this.regions = regions;
        this.associations = associations;
    }

    List<Field> of(Ui ui, Step step, Profile profile) {
        return step.facts().stream().map(fact -> field(ui, fact, profile)).toList();
    }

    private Field field(Ui ui, Fact fact, Profile profile) {
        return switch (fact) {
            case LEGAL_FORM -> select(fact, legalForms(ui, profile.get(fact)));
            case DISTRICT -> new Field(fact.column(), Control.SELECT, districts(), List.of(), false, "text", null);
            case ASSOCIATION -> select(fact, associations(profile.get(fact)));
            case KBLI_VERSION -> radios(fact, Kbli.VERSIONS.stream().map(year -> new Choice(year, year)));
            case OWNER_SEX -> radios(fact, words(ui, "sme.sex.", "f", "m"));
            case OWNER_DISABILITY -> radios(fact, words(ui, "sme.", "yes", "no"));
            case NIB_STATUS -> radios(fact, words(ui, "sme.nib.", "typed", "seen", "confirmed"));
            case AREA_SERVED -> new Field(fact.column(), Control.CHECKS, areas(ui), List.of(), true, "text", null);
            case KBLI -> text(fact, kbli(ui), "text", null);
            case VILLAGE -> text(fact, villages(profile), "text", "address-level4");
            case NAME -> new Field(fact.column(), Control.TEXT, List.of(), List.of(), false, "text", "organization");
            case PHONE -> text(fact, List.of(), "tel", "tel");
            case EMAIL -> text(fact, List.of(), "email", "email");
            case ADDRESS -> text(fact, List.of(), "text", "street-address");
            case POSTCODE -> text(fact, List.of(), "text", "postal-code");
            case OWNER -> text(fact, List.of(), "text", "name");
            default -> new Field(fact.column(), control(fact), List.of(), List.of(), true, "text", null);
        };
    }

    private static Control control(Fact fact) {
        return switch (fact.kind()) {
            case MONEY -> Control.MONEY;
            case COUNT, YEAR -> Control.NUMBER;
            default -> Control.TEXT;
        };
    }

    private static Field text(Fact fact, List<Choice> suggestions, String type, @Nullable String autocomplete) {
        return new Field(fact.column(), Control.TEXT, List.of(), suggestions, true, type, autocomplete);
    }

    private static Field select(Fact fact, List<Choice> choices) {
        return new Field(fact.column(), Control.SELECT, choices, List.of(), true, "text", null);
    }

    private static Field radios(Fact fact, Stream<Choice> choices) {
        return new Field(fact.column(), Control.RADIOS, choices.toList(), List.of(), true, "text", null);
    }

    private static Stream<Choice> words(Ui ui, String prefix, String... values) {
        return Stream.of(values).map(value -> new Choice(value, ui.t(prefix + value)));
    }

    /** With the one that a file told, where it is another. */
    private static List<Choice> legalForms(Ui ui, @Nullable String own) {
        var forms = new ArrayList<>(LEGAL_FORMS);
        if (own != null && !forms.contains(own)) {
            forms.add(own);
        }
        return forms.stream()
                .map(form -> new Choice(form, ui.has("sme.legal." + form) ? ui.t("sme.legal." + form) : form))
                .toList();
    }

    private List<Choice> districts() {
        return regions.districts().stream()
                .map(district -> new Choice(district.code(), district.name()))
                .toList();
    }

    private List<Choice> villages(Profile profile) {
        return regions.villagesOf(profile.district()).stream()
                .map(name -> new Choice(name, name))
                .toList();
    }

    private List<Choice> areas(Ui ui) {
        return Stream.concat(
                        regions.regencies().stream().map(regency -> new Choice(regency.code(), regency.name())),
                        words(ui, "sme.area.", "35", "ID", "XX"))
                .toList();
    }

    private static List<Choice> kbli(Ui ui) {
        return Kbli.lines().stream()
                .map(line -> new Choice(line.code(), line.title(ui.locale())))
                .toList();
    }

    private List<Choice> associations(@Nullable String own) {
        var names = new LinkedHashSet<String>();
        if (own != null) {
            names.add(own);
        }
        names.addAll(associations.communities());
        return names.stream().map(name -> new Choice(name, name)).toList();
    }
}
