package org.hexport.parties.sme.page;

import java.util.List;
import java.util.Objects;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.sme.page.EnterprisePage.Line;
import org.hexport.parties.sme.page.EnterprisePage.SizeLine;
import org.hexport.parties.sme.products.ProductTable;
import org.hexport.parties.sme.profile.Enterprise;
import org.hexport.parties.sme.profile.EnterpriseTable;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.parties.sme.profile.FactWords;
import org.hexport.parties.sme.profile.Identifiers;
import org.hexport.parties.sme.profile.OwnerIdentities;
import org.hexport.parties.sme.profile.Profile;
import org.hexport.parties.sme.profile.Size;
import org.hexport.platform.consent.Consents;
import org.hexport.platform.consent.Purpose;
import org.hexport.platform.identity.AccessLog;
import org.hexport.platform.reference.Kbli;
import org.hexport.platform.ui.Panel.Place;
import org.hexport.platform.ui.Panels;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The page of an enterprise, with what other modules have to say about it. Who looks is on record for it. */
@Controller
class EnterpriseController {

    private static final List<Fact> CONTACT =
            List.of(Fact.OWNER, Fact.PHONE, Fact.EMAIL, Fact.ADDRESS, Fact.VILLAGE, Fact.POSTCODE);
    private static final List<Fact> BUSINESS = List.of(
            Fact.LEGAL_FORM,
            Fact.NIB,
            Fact.NIB_STATUS,
            Fact.NPWP,
            Fact.KBLI,
            Fact.FOUNDED,
            Fact.WORKERS,
            Fact.WORKERS_FEMALE,
            Fact.CAPACITY,
            Fact.AREA_SERVED,
            Fact.ANNUAL_SALES_IDR,
            Fact.CAPITAL_IDR,
            Fact.ASSOCIATION);

    private final Templates templates;
    private final EnterpriseTable enterprises;
    private final ProductTable products;
    private final Panels panels;
    private final AccessLog looks;
    private final Consents consents;
    private final FactWords words;

    EnterpriseController(
            Templates templates,
            EnterpriseTable enterprises,
            ProductTable products,
            Panels panels,
            AccessLog looks,
            Consents consents,
            FactWords words) {
        this.templates = templates;
        this.enterprises = enterprises;
        this.products = products;
        this.panels = panels;
        this.looks = looks;
        this.consents = consents;
        this.words = words;
    }

    @GetMapping("/enterprises/{id}")
    View show(Ui ui, Viewer viewer, @PathVariable OrganisationId id) {
        var enterprise = enterprises.visibleTo(viewer, id);
        looks.record(viewer, id, "sme.looked.profile");
        return ui.show(templates.smeEnterprise(ui, page(ui, viewer, enterprise)));
    }

    private EnterprisePage page(Ui ui, Viewer viewer, Enterprise enterprise) {
        var profile = enterprise.profile();
        var npwp = profile.get(Fact.NPWP);
        var seen = consents.seenBy(viewer, enterprise.id(), enterprise.district());
        return new EnterprisePage(
                enterprise.id().toString(),
                enterprise.name(),
                words.of(ui, Fact.DISTRICT, enterprise.district()),
                enterprise.demo(),
                enterprise.registeredOn(),
                size(profile),
                lines(ui, profile, seen.contains(Purpose.CONTACT) ? CONTACT : List.of(Fact.VILLAGE)),
                lines(ui, profile, business(seen.contains(Purpose.SALES))),
                npwp != null && !Identifiers.looksRight(npwp),
                products.cards(enterprise.id()),
                panels.at(Place.ENTERPRISE, ui, viewer, enterprise.id()),
                enterprise.mayBeChangedBy(viewer),
                viewer.belongsTo(enterprise.id()),
                !seen.containsAll(List.of(Purpose.CONTACT, Purpose.SALES)));
    }

    private static List<Fact> business(boolean withSales) {
        return BUSINESS.stream()
                .filter(fact -> withSales || fact.kind() != Fact.Kind.MONEY)
                .toList();
    }

    private List<Line> lines(Ui ui, Profile profile, List<Fact> facts) {
        return facts.stream()
                .filter(profile::knows)
                .map(fact -> new Line(fact.label(), said(ui, profile, fact)))
                .toList();
    }

    private String said(Ui ui, Profile profile, Fact fact) {
        var value = words.of(ui, fact, profile.get(fact));
        return switch (fact) {
            case ANNUAL_SALES_IDR -> with(value, profile.get(Fact.SALES_YEAR));
            case KBLI ->
                with(
                        Kbli.find(value)
                                .map(line -> value + " " + line.title(ui.locale()))
                                .orElse(value),
                        profile.get(Fact.KBLI_VERSION));
            case CAPACITY ->
                ui.t("sme.capacity", value, Objects.requireNonNullElse(profile.get(Fact.CAPACITY_UNIT), ""));
            case NPWP -> value.startsWith("0") ? value : OwnerIdentities.masked(value);
            default -> value;
        };
    }

    private static String with(String value, @Nullable String year) {
        return year == null ? value : value + " (" + year + ")";
    }

    /** By the law; where neither sales nor capital are known, the statistics office's class by heads, and said so. */
    private static @Nullable SizeLine size(Profile profile) {
        var workers = profile.number(Fact.WORKERS);
        return Size.of(profile)
                .map(derived -> new SizeLine(
                        "sme.size." + derived.size().word(),
                        "sme.size.by-" + derived.criterion().word()))
                .orElse(
                        workers == null || workers == 0
                                ? null
                                : new SizeLine("sme.size." + Size.ofBps(workers).word(), "sme.size.by-bps"));
    }
}
