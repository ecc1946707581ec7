package org.hexport.journey.assessment.weighing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.hexport.journey.readiness.Weightings;
import org.hexport.journey.readiness.instrument.Weighting;
import org.hexport.journey.readiness.instrument.Weights;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.reference.Region;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The weights of programmes: whoever is signed in reads them, officers of a region and administrators set them. */
@Controller
class WeightingController {

    private final Templates templates;
    private final Weightings weightings;
    private final Regions regions;
    private final Clock clock;
    private final RandomGenerator chance;

    WeightingController(
            Templates templates, Weightings weightings, Regions regions, Clock clock, RandomGenerator chance) {
        this.templates = templates;
        this.weightings = weightings;
        this.regions = regions;
        this.clock = clock;
        this.chance = chance;
    }

    @GetMapping("/weightings")
    View list(Ui ui, Viewer viewer) {
        viewer.requirePerson();
        var programmes = WeightingsPage.byProgramme(weightings.all()).stream()
                .map(versions -> programme(viewer, versions))
                .toList();
        return ui.show(templates.assessmentWeightings(
                ui, new WeightingsPage(programmes, !choices(viewer).isEmpty())));
    }

    private WeightingsPage.Programme programme(Viewer viewer, List<Weighting> versions) {
        var newest = versions.getFirst();
        return new WeightingsPage.Programme(
                newest.programme(),
                regions.nameOf(newest.region()),
                versions,
                weightings.maySet(viewer, newest.region()) ? "/weightings/new?after=" + newest.id() : null);
    }

    /** @param after the version that is to be changed; null for a programme that has none yet */
    @GetMapping("/weightings/new")
    View form(Ui ui, Viewer viewer, @RequestParam(required = false) @Nullable UUID after) {
        var choices = choices(viewer);
        var changed = changed(viewer, after);
        var answers = changed == null ? WeightingForm.blank(codes(choices)) : WeightingForm.after(ui, changed);
        return ui.show(templates.assessmentWeightingForm(
                ui, page(Uuid7.at(clock.instant(), chance).toString(), changed, answers, choices)));
    }

    @PostMapping("/weightings/new")
    View set(
            Ui ui,
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam UUID id,
            @RequestParam MultiValueMap<String, String> sent) {
        var choices = choices(viewer);
        var changed = changed(viewer, after);
        var typed = Answers.of(sent);
        if (changed != null) {
            typed = typed.with(WeightingForm.REGION, changed.region())
                    .with(WeightingForm.PROGRAMME, changed.programme());
        }
        var form = WeightingForm.read(typed, changed == null ? codes(choices) : List.of(changed.region()));
        var answers = form.answers();
        if (!answers.refused()) {
            answers = answers.refuse(
                    changed == null ? WeightingForm.PROGRAMME : WeightingForm.REASON,
                    weightings.set(viewer, weighting(viewer, id, changed, form)));
        }
        return answers.refused()
                ? ui.invalid(templates.assessmentWeightingForm(ui, page(id.toString(), changed, answers, choices)))
                : ui.seeOther("/weightings");
    }

    private Weighting weighting(Viewer viewer, UUID id, @Nullable Weighting changed, WeightingForm form) {
        int version = changed == null ? 1 : changed.version() + 1;
        return new Weighting(
                id,
                form.region(),
                form.programme(),
                version,
                new Weights(form.programme() + " " + version, form.weights()),
                form.reason(),
                viewer.name(),
                clock.instant());
    }

    private WeightingFormPage page(String id, @Nullable Weighting changed, Answers answers, List<Choice> choices) {
        return new WeightingFormPage(
                id,
                changed == null ? null : changed.id().toString(),
                changed == null ? 1 : changed.version() + 1,
                regions.nameOf(answers.value(WeightingForm.REGION)),
                answers,
                choices);
    }

    /** Null for a programme that has none yet. */
    private @Nullable Weighting changed(Viewer viewer, @Nullable UUID after) {
        if (after == null) {
            if (choices(viewer).isEmpty()) {
                throw new NotFound();
            }
            return null;
        }
        return weightings
                .find(after)
                .filter(found -> weightings.maySet(viewer, found.region()))
                .orElseThrow(NotFound::new);
    }

    /** Regencies and cities where the viewer may set weights, and wider or smaller regions of which they hold the mandate. */
    private List<Choice> choices(Viewer viewer) {
        return Stream.concat(
                        viewer.writes().stream().sorted().flatMap(code -> regions.find(code).stream()),
                        regions.regencies().stream().filter(regency -> weightings.maySet(viewer, regency.code())))
                .distinct()
                .map((Region region) -> new Choice(region.code(), region.name()))
                .toList();
    }

    private static List<String> codes(List<Choice> choices) {
        return choices.stream().map(Choice::value).toList();
    }
}
