package org.hexport.views.portal.front;

import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.reference.CertificateKinds;
import org.hexport.platform.reference.ProductTags;
import org.hexport.platform.ui.Panel.Place;
import org.hexport.platform.ui.Panels;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The pages that anyone may read. */
@Controller
@Transactional(readOnly = true)
class FrontController {

    private static final int FEW = 6;
    private static final int MANY = 48;

    private final Goods goods;
    private final Panels panels;
    private final String region;
    private final ProductTags tags;
    private final CertificateKinds kinds;
    private final Templates templates;

    FrontController(
            Goods goods,
            Panels panels,
            @Value("${hexport.region}") String region,
            ProductTags tags,
            CertificateKinds kinds,
            Templates templates) {
        this.goods = goods;
        this.panels = panels;
        this.region = region;
        this.tags = tags;
        this.kinds = kinds;
        this.templates = templates;
    }

    @GetMapping("/")
    View landing(Ui ui, Viewer viewer) {
        var shown = panels.at(Place.LANDING, ui, viewer, null);
        var few = goods.few(region, ui.today().toEpochDay(), FEW);
        return ui.show(templates.portalLanding(ui, new LandingPage(shown, few, goods.figures(region), ui.today())));
    }

    @GetMapping("/products")
    View catalogue(
            Ui ui, @RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String from) {
        var found = goods.named(region, q, from, MANY + 1);
        var shown = found.subList(0, Math.min(MANY, found.size()));
        var next = found.size() > MANY
                ? ui.address("/products", "q", q, "from", shown.getLast().position())
                : null;
        return ui.show(templates.portalCatalogue(ui, new CataloguePage(q, shown, next)));
    }

    @GetMapping("/products/{id}")
    View product(Ui ui, @PathVariable UUID id) {
        var sheet = goods.find(id).orElseThrow(NotFound::new);
        var page = new GoodPage(
                sheet.good(),
                sheet.pictures(),
                sheet.descriptions(),
                sheet.trade(),
                tags.of(sheet.tags()).stream()
                        .map(tag -> tag.name(ui.language()))
                        .toList(),
                goods.certificates(id, ui.today()).stream()
                        .map(held -> named(ui, held))
                        .toList(),
                goods.few(region, id.getMostSignificantBits(), FEW));
        return ui.show(templates.portalProduct(ui, page));
    }

    private GoodPage.Held named(Ui ui, GoodPage.Held held) {
        var name = kinds.find(held.kind()).map(kind -> kind.name(ui.language())).orElse(held.kind());
        return new GoodPage.Held(name, held.number(), held.issuer(), held.expires());
    }
}
