package org.hexport.journey.readiness.check;

import java.time.Clock;
import java.util.UUID;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.journey.readiness.standing.Standing;
import org.hexport.journey.readiness.standing.Standings;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.reference.Countries;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The page of the twelve questions, for visitors and for owners who take the check again. */
@Controller
class CheckController {

    private static final String ENTERPRISE = "enterprise";

    private final Templates templates;
    private final QuickCheckDesk desk;
    private final Standings standings;
    private final Districts districts;
    private final Clock clock;

    CheckController(Templates templates, QuickCheckDesk desk, Standings standings, Districts districts, Clock clock) {
        this.templates = templates;
        this.desk = desk;
        this.standings = standings;
        this.districts = districts;
        this.clock = clock;
    }

    @GetMapping("/check")
    View ask(Ui ui, Viewer viewer, @RequestParam(name = ENTERPRISE, required = false) @Nullable OrganisationId again) {
        var form = Answers.none().with(SentCheck.ID, UUID.randomUUID());
        if (again == null) {
            return ui.show(templates.readinessCheck(ui, page(ui, form, null)));
        }
        var standing = standing(viewer, again);
        return ui.show(templates.readinessCheck(ui, page(ui, prefilled(form, standing), again(again, standing))));
    }

    @PostMapping("/check")
    View take(
            Ui ui,
            Viewer viewer,
            @RequestParam(name = ENTERPRISE, required = false) @Nullable OrganisationId again,
            @RequestParam MultiValueMap<String, String> sent) {
        return again == null ? take(ui, viewer, sent) : takeAgain(ui, viewer, again, sent);
    }

    private View take(Ui ui, Viewer viewer, MultiValueMap<String, String> sent) {
        var read = read(sent);
        if (read.check() == null) {
            return ui.invalid(templates.readinessCheck(ui, page(ui, read.form(), null)));
        }
        desk.take(viewer, read.check());
        return ui.seeOther("/check/" + read.check().id());
    }

    private View takeAgain(Ui ui, Viewer viewer, OrganisationId enterprise, MultiValueMap<String, String> sent) {
        var standing = standing(viewer, enterprise);
        sent.set(SentCheck.DISTRICT, standing.district());
        var read = read(sent);
        if (read.check() == null) {
            return ui.invalid(templates.readinessCheck(ui, page(ui, read.form(), again(enterprise, standing))));
        }
        if (desk.takeFor(viewer, enterprise, read.check()) instanceof Reply.Refused) {
            throw new NotFound();
        }
        return ui.seeOther("/check/" + read.check().id());
    }

    private SentCheck read(MultiValueMap<String, String> sent) {
        return SentCheck.read(
                sent, Instrument.CURRENT, code -> districts.nameOf(code).isPresent(), clock.instant());
    }

    private Standing standing(Viewer viewer, OrganisationId enterprise) {
        return standings
                .of(enterprise)
                .filter(standing -> standing.enterprise().mayBeAnsweredForBy(viewer, enterprise))
                .orElseThrow(NotFound::new);
    }

    private static Answers prefilled(Answers form, Standing standing) {
        var newest = standing.newest();
        return newest == null
                ? form
                : form.with(SentCheck.PRODUCT, newest.product()).with(SentCheck.COUNTRY, newest.country());
    }

    private static CheckPage.Again again(OrganisationId enterprise, Standing standing) {
        return new CheckPage.Again(enterprise.toString(), standing.enterprise().name());
    }

    private CheckPage page(Ui ui, Answers form, CheckPage.@Nullable Again again) {
        return new CheckPage(
                form,
                again,
                Countries.choices(ui.locale()),
                again == null ? districts.choices() : java.util.List.of(),
                CheckPage.groups(ui, Instrument.CURRENT));
    }
}
