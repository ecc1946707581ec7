package org.hexport.parties.sme.products;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexport.kernel.Money;
import org.hexport.parties.sme.products.ProductPage.Other;
import org.hexport.parties.sme.profile.Enterprise;
import org.hexport.platform.identity.People;
import org.hexport.platform.reference.HsCodes;
import org.hexport.platform.reference.ProductTags;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the form's page together. */
@Component
class ProductPages {

    private final SheetTable sheets;
    private final HsCodes codes;
    private final ProductTags tags;
    private final People people;

    ProductPages(SheetTable sheets, HsCodes codes, ProductTags tags, People people) {
        this.sheets = sheets;
        this.codes = codes;
        this.tags = tags;
        this.people = people;
    }

    /** @param known as it is kept; its version is 0 where it is new */
    ProductPage page(
            Ui ui, Enterprise enterprise, ProductSheet known, int version, Answers answers, List<String> doubts) {
        return new ProductPage(
                enterprise.id().toString(),
                enterprise.name(),
                known.id().toString(),
                known.name(),
                version,
                answers,
                codes.products().stream()
                        .map(product -> new Choice(product.hs6(), product.name(ui.language())))
                        .toList(),
                tags(ui, "environment"),
                tags(ui, "heritage"),
                doubts,
                List.of());
    }

    /** The form again, with what somebody else changed since it was opened. */
    ProductPage overtaken(Ui ui, Enterprise enterprise, ProductSheet known, int opened, Answers answers) {
        var page = page(ui, enterprise, known, known.version(), answers, List.of());
        return new ProductPage(
                page.enterprise(),
                page.enterpriseName(),
                page.product(),
                page.name(),
                page.version(),
                page.answers(),
                page.codes(),
                page.environment(),
                page.heritage(),
                page.successors(),
                others(ui, known, opened));
    }

    private List<Other> others(Ui ui, ProductSheet known, int opened) {
        var last = sheets.lastChange(known.id());
        var who = last.by() == null
                ? ui.t("sme.somebody")
                : people.namesOf(Set.of(last.by())).getOrDefault(last.by(), ui.t("sme.somebody"));
        return sheets.past(known.id(), opened).orElse(ProductSheet.fresh(known.id())).changesTo(known).stream()
                .map(change -> new Other(
                        change.fact().label(),
                        words(ui, change.fact(), change.before()),
                        words(ui, change.fact(), change.after()),
                        who,
                        last.at()))
                .toList();
    }

    private String words(Ui ui, ProductFact fact, @Nullable String value) {
        if (value == null) {
            return ui.t("ui.unknown");
        }
        return switch (fact.kind()) {
            case AMOUNT ->
                fact == ProductFact.PRICE_IDR
                        ? ui.money(Money.idr(Long.parseLong(value)))
                        : ui.number(Long.parseLong(value));
            case TAGS ->
                tags.of(Arrays.asList(value.split(","))).stream()
                        .map(tag -> tag.name(ui.language()))
                        .collect(Collectors.joining(", "));
            case LINE, TEXT, NUMBER_OF_CUSTOMS -> value;
        };
    }

    private List<Choice> tags(Ui ui, String group) {
        return tags.all().stream()
                .filter(tag -> tag.group().equals(group))
                .map(tag -> new Choice(tag.code(), tag.name(ui.language())))
                .toList();
    }

    ProductSheet known(Enterprise enterprise, UUID product) {
        return sheets.find(enterprise.id(), product).orElse(ProductSheet.fresh(product));
    }
}
