package org.hexport.platform.ui;

import org.hexport.pages.Templates;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** In development only: every component with its examples, as pages are built from them and as the tests look at them. */
@Controller
@ConditionalOnProperty("hexport.development")
class Catalogue {

    private final Templates templates;

    Catalogue(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/ui")
    View components(Ui ui) {
        return ui.show(templates.uiCatalogue(ui, CataloguePage.examples(ui)));
    }

    @GetMapping("/ui/public")
    View publicPage(Ui ui) {
        return ui.show(templates.uiExamplesPublic(ui, CataloguePage.examples(ui)));
    }

    @GetMapping("/ui/print")
    View printedPage(Ui ui) {
        return ui.show(templates.uiExamplesPrint(ui, CataloguePage.examples(ui)));
    }
}
