package org.hexport.parties.sme.register;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.sme.Enterprises.ProbableDuplicates;
import org.hexport.parties.sme.profile.Scope;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class RegisterController {

    private static final int PART = 50;

    private final Templates templates;
    private final Register register;
    private final RegisterExport export;
    private final ProbableDuplicates duplicates;
    private final Regions regions;

    RegisterController(
            Templates templates,
            Register register,
            RegisterExport export,
            ProbableDuplicates duplicates,
            Regions regions) {
        this.templates = templates;
        this.register = register;
        this.export = export;
        this.duplicates = duplicates;
        this.regions = regions;
    }

    @GetMapping("/enterprises")
    View list(
            Ui ui,
            Viewer viewer,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String district,
            @RequestParam(required = false) @Nullable String size,
            @RequestParam(required = false) @Nullable String association,
            @RequestParam(required = false) @Nullable UUID after) {
        viewer.requirePerson();
        var filter = Filter.of(q, district, size, association);
        var lines = register.lines(viewer, filter, after, PART + 1);
        return ui.show(templates.smeRegister(ui, page(viewer, filter, lines, after != null)));
    }

    /** The same enterprises, with all that is known of them, as a file that can be taken in again. */
    @GetMapping("/enterprises.csv")
    View file(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String district,
            @RequestParam(required = false) @Nullable String size,
            @RequestParam(required = false) @Nullable String association) {
        viewer.requirePerson();
        return export.of(viewer, Filter.of(q, district, size, association));
    }

    private RegisterPage page(Viewer viewer, Filter filter, List<RegisterPage.Line> lines, boolean further) {
        var shown = lines.subList(0, Math.min(PART, lines.size()));
        return new RegisterPage(
                shown.stream().map(this::named).toList(),
                register.count(viewer, filter),
                lines.size() > PART
                        ? filter.address(
                                "/enterprises", Map.of("after", shown.getLast().id()))
                        : null,
                further ? filter.address("/enterprises", Map.of()) : null,
                filter.address("/enterprises.csv", Map.of()),
                filter,
                districts(viewer),
                register.associations(viewer).stream()
                        .map(known -> new Choice(known.id().toString(), known.name()))
                        .toList(),
                Scope.keepsARegister(viewer),
                duplicates.open(viewer));
    }

    private List<Choice> districts(Viewer viewer) {
        return regions.districts().stream()
                .filter(district ->
                        viewer.administrator() || viewer.oversees().isEmpty() || viewer.oversees(district.code()))
                .map(district -> new Choice(district.code(), district.name()))
                .toList();
    }

    private RegisterPage.Line named(RegisterPage.Line line) {
        return new RegisterPage.Line(
                line.id(),
                line.name(),
                regions.nameOf(line.district()),
                line.village(),
                line.size(),
                line.association(),
                line.demo());
    }
}
