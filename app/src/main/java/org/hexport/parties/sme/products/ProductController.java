package org.hexport.parties.sme.products;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.sme.profile.Enterprise;
import org.hexport.parties.sme.profile.EnterpriseTable;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/enterprises/{id}/products")
class ProductController {

    private final Templates templates;
    private final EnterpriseTable enterprises;
    private final ProductForm form;
    private final ProductPages pages;
    private final ProductDesk desk;
    private final Clock clock;
    private final RandomGenerator chance;

    ProductController(
            Templates templates,
            EnterpriseTable enterprises,
            ProductForm form,
            ProductPages pages,
            ProductDesk desk,
            Clock clock,
            RandomGenerator chance) {
        this.templates = templates;
        this.enterprises = enterprises;
        this.form = form;
        this.pages = pages;
        this.desk = desk;
        this.clock = clock;
        this.chance = chance;
    }

    @GetMapping("/new")
    View fresh(Ui ui, Viewer viewer, @PathVariable OrganisationId id) {
        var enterprise = enterprises.writableBy(viewer, id);
        var sheet = ProductSheet.fresh(Uuid7.at(clock.instant(), chance));
        return ui.show(templates.smeProduct(ui, pages.page(ui, enterprise, sheet, 0, Answers.none(), List.of())));
    }

    @GetMapping("/{product}/edit")
    View edit(Ui ui, Viewer viewer, @PathVariable OrganisationId id, @PathVariable UUID product) {
        var enterprise = enterprises.writableBy(viewer, id);
        var known = pages.known(enterprise, product);
        if (known.version() == 0) {
            throw new NotFound();
        }
        var answers = ProductForm.filled(known);
        return ui.show(templates.smeProduct(
                ui, pages.page(ui, enterprise, known, known.version(), answers, form.doubts(known, answers))));
    }

    /** New or known: the form made the id, so that sending it twice adds one. */
    @PostMapping("/{product}")
    View keep(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @PathVariable UUID product,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> sent) {
        var enterprise = enterprises.writableBy(viewer, id);
        var read = form.read(product, version, Answers.of(sent), ui.language());
        var answers = read.answers();
        var doubts = form.doubts(read.sheet(), answers);
        if (answers.refused() || !doubts.isEmpty()) {
            answers = answers.with("hs6", read.sheet().values().getOrDefault(ProductFact.HS6, answers.value("hs6")));
            return again(ui, enterprise, product, version, answers, doubts);
        }
        return switch (desk.keep(viewer, id, read.sheet())) {
            case ProductDesk.Kept() -> ui.seeOther("/enterprises/" + id + "#products");
            case ProductDesk.Overtaken() ->
                ui.invalid(templates.smeProduct(
                        ui, pages.overtaken(ui, enterprise, pages.known(enterprise, product), version, answers)));
            case ProductDesk.Refused(var reason) ->
                again(ui, enterprise, product, version, answers.refuse("name", reason), doubts);
        };
    }

    private View again(Ui ui, Enterprise enterprise, UUID product, int version, Answers answers, List<String> doubts) {
        var known = pages.known(enterprise, product);
        return ui.invalid(templates.smeProduct(ui, pages.page(ui, enterprise, known, version, answers, doubts)));
    }

    @PostMapping("/{product}/removal")
    View remove(Ui ui, Viewer viewer, @PathVariable OrganisationId id, @PathVariable UUID product) {
        desk.remove(viewer, id, product);
        return ui.seeOther("/enterprises/" + id + "#products");
    }
}
