package org.hexport.parties.helix.offers;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.helix.Actor;
import org.hexport.parties.helix.Actors;
import org.hexport.parties.helix.Offered;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.reference.StudyFields;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The pages about offers. */
@Controller
@RequestMapping("/offers")
class OfferController {

    private final Templates templates;
    private final OfferDesk desk;
    private final Actors actors;
    private final OfferChoices choices;
    private final OfferRegions offerRegions;
    private final Regions regions;
    private final StudyFields fields;
    private final Clock clock;
    private final RandomGenerator chance;

    OfferController(
            Templates templates,
            OfferDesk desk,
            Actors actors,
            OfferChoices choices,
            OfferRegions offerRegions,
            Regions regions,
            StudyFields fields,
            Clock clock,
            RandomGenerator chance) {
        this.templates = templates;
        this.desk = desk;
        this.actors = actors;
        this.choices = choices;
        this.offerRegions = offerRegions;
        this.regions = regions;
        this.fields = fields;
        this.clock = clock;
        this.chance = chance;
    }

    @GetMapping("/{id}")
    View show(Ui ui, Viewer viewer, @PathVariable UUID id) {
        var offered = desk.find(new OfferId(id))
                .filter(found -> Actors.maySee(viewer, found.actor()))
                .orElseThrow(NotFound::new);
        var actor = offered.actor();
        var places = offered.offer().audience().districts().stream()
                .map(code -> regions.find(code).map(region -> region.name()).orElse(code))
                .toList();
        return ui.show(templates.helixOffer(
                ui,
                new OfferPage(
                        offered,
                        places,
                        offered.isOpenOn(LocalDate.now(clock)),
                        Actors.mayChange(viewer, actor.id(), actor.district()))));
    }

    /** Without a named actor: the one that the person speaks for, or the choice among several. */
    @GetMapping("/new")
    View form(Ui ui, Viewer viewer, @RequestParam(required = false) @Nullable UUID actor) {
        viewer.requirePerson();
        if (actor != null) {
            return blank(ui, OfferDesk.changeable(viewer, actors.find(new OrganisationId(actor))));
        }
        var own = viewer.managed().stream()
                .filter(organisation -> !viewer.enterprises().contains(organisation))
                .flatMap(organisation -> actors.find(organisation).stream())
                .sorted(Comparator.comparing(Actor::name))
                .toList();
        return own.size() == 1 ? blank(ui, own.getFirst()) : ui.show(templates.helixWhose(ui, own));
    }

    @GetMapping("/{id}/edit")
    View edit(Ui ui, Viewer viewer, @PathVariable UUID id) {
        var offered = desk.find(new OfferId(id));
        var actor = OfferDesk.changeable(viewer, offered.map(Offered::actor));
        var offer = offered.orElseThrow(NotFound::new).offer();
        return ui.show(
                form(ui, actor, true, OfferForm.of(offer), offer.audience().districts()));
    }

    @PostMapping
    View save(Ui ui, Viewer viewer, @RequestParam MultiValueMap<String, String> sent) {
        var actor = OfferDesk.changeable(
                viewer, OfferForm.id(sent, "actor").flatMap(id -> actors.find(new OrganisationId(id))));
        var id = OfferForm.id(sent, "id").map(OfferId::new).orElseThrow(NotFound::new);
        var read = OfferForm.read(sent, id, actor, LocalDate.now(clock), offerRegions::admits, fields);
        var answers = read.answers();
        if (read.offer().isPresent()) {
            answers = answers.refuse("role", desk.save(viewer, read.offer().get()));
        }
        return answers.refused()
                ? ui.invalid(form(ui, actor, desk.find(id).isPresent(), answers, List.of()))
                : ui.seeOther("/offers/" + id);
    }

    @PostMapping("/{id}/withdrawals")
    View withdraw(Ui ui, Viewer viewer, @PathVariable UUID id) {
        desk.withdraw(viewer, new OfferId(id));
        return ui.seeOther("/offers/" + id);
    }

    private View blank(Ui ui, Actor actor) {
        var id = new OfferId(Uuid7.at(clock.instant(), chance));
        return ui.show(form(ui, actor, false, OfferForm.blank(id, actor.id(), LocalDate.now(clock)), List.of()));
    }

    private JteModel form(Ui ui, Actor actor, boolean known, Answers answers, List<String> districts) {
        return templates.helixForm(
                ui, new OfferFormPage(actor, known, answers, choices.of(ui, actor.helix(), districts)));
    }
}
