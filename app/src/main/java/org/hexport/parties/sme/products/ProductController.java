package org.hexport.parties.sme.products;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
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
    private final ProductTable products;
    private final ProductDesk desk;
    private final Clock clock;
    private final RandomGenerator chance;

    ProductController(
            Templates templates,
            EnterpriseTable enterprises,
            ProductTable products,
            ProductDesk desk,
            Clock clock,
            RandomGenerator chance) {
        this.templates = templates;
        this.enterprises = enterprises;
        this.products = products;
        this.desk = desk;
        this.clock = clock;
        this.chance = chance;
    }

    @GetMapping("/new")
    View fresh(Ui ui, Viewer viewer, @PathVariable OrganisationId id) {
        var enterprise = enterprises.writableBy(viewer, id);
        var product = Uuid7.at(clock.instant(), chance);
        return ui.show(templates.smeProduct(ui, page(enterprise, product, "", false, Answers.none())));
    }

    @GetMapping("/{product}/edit")
    View edit(Ui ui, Viewer viewer, @PathVariable OrganisationId id, @PathVariable UUID product) {
        var enterprise = enterprises.writableBy(viewer, id);
        var known = products.find(id, product).orElseThrow(NotFound::new);
        return ui.show(
                templates.smeProduct(ui, page(enterprise, product, known.name(), true, ProductForm.filled(known))));
    }

    /** New or known: the form made the id, so that sending it twice adds one. */
    @PostMapping("/{product}")
    View keep(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> sent) {
        var enterprise = enterprises.writableBy(viewer, id);
        var read = ProductForm.read(product, Answers.of(sent));
        var answers = read.answers();
        if (read.product() != null) {
            var reply = desk.keep(viewer, id, read.product());
            if (reply instanceof Reply.Done) {
                return ui.seeOther("/enterprises/" + id + "#products");
            }
            answers = answers.refuse("name", reply);
        }
        var known = products.find(id, product);
        return ui.invalid(templates.smeProduct(
                ui, page(enterprise, product, known.map(Product::name).orElse(""), known.isPresent(), answers)));
    }

    @PostMapping("/{product}/removal")
    View remove(Ui ui, Viewer viewer, @PathVariable OrganisationId id, @PathVariable UUID product) {
        desk.remove(viewer, id, product);
        return ui.seeOther("/enterprises/" + id + "#products");
    }

    private static ProductPage page(Enterprise enterprise, UUID product, String name, boolean known, Answers answers) {
        return new ProductPage(enterprise.id().toString(), enterprise.name(), product.toString(), name, known, answers);
    }
}
