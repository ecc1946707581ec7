package org.hexport.journey.ledger.acts;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexport.kernel.ActId;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.identity.People;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One act: what is known of it, and what a person may say of it. */
@Controller
class ActController {

    private static final int LONGEST_NOTE = 500;

    private final Templates templates;
    private final Acts acts;
    private final ActReader reader;
    private final ActDesk desk;
    private final People people;

    ActController(Templates templates, Acts acts, ActReader reader, ActDesk desk, People people) {
        this.templates = templates;
        this.acts = acts;
        this.reader = reader;
        this.desk = desk;
        this.people = people;
    }

    @GetMapping("/acts/{id}")
    View show(Ui ui, Viewer viewer, @PathVariable ActId id) {
        return ui.show(templates.ledgerAct(ui, page(viewer, id, Answers.none(), Answers.none())));
    }

    @PostMapping("/acts/{id}/confirmations")
    View answer(
            Ui ui,
            Viewer viewer,
            @PathVariable ActId id,
            @RequestParam(name = "answer", defaultValue = "") String word,
            @RequestParam(name = "note", defaultValue = "") String sent) {
        var answer = Answer.find(word).orElseThrow(NotFound::new);
        var note = plain(sent);
        var reply = desk.answer(viewer, id, answer, note);
        if (reply instanceof Reply.Done) {
            return ui.seeOther("/acts/" + id);
        }
        var form = Answers.none().with("note", note).refuse("note", reply);
        return ui.invalid(templates.ledgerAct(ui, page(viewer, id, form, Answers.none())));
    }

    @PostMapping("/acts/{id}/reversals")
    View reverse(
            Ui ui,
            Viewer viewer,
            @PathVariable ActId id,
            @RequestParam(name = "reason", defaultValue = "") String sent) {
        var reason = plain(sent);
        var reply = desk.reverse(viewer, id, reason);
        if (reply instanceof Reply.Done) {
            return ui.seeOther("/acts/" + id);
        }
        var form = Answers.none().with("reason", reason).refuse("reason", reply);
        return ui.invalid(templates.ledgerAct(ui, page(viewer, id, Answers.none(), form)));
    }

    private ActPage page(Viewer viewer, ActId id, Answers answer, Answers reversal) {
        var act = acts.visibleTo(viewer, id);
        var origin = reader.origin(id);
        var statements = reader.statements(id);
        var persons = Stream.concat(
                        Stream.ofNullable(origin.by()), statements.stream().map(ActPage.Statement::by))
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .collect(Collectors.toSet());
        var names = people.namesOf(persons).entrySet().stream()
                .collect(Collectors.toMap(each -> (UUID) each.getKey().value(), java.util.Map.Entry::getValue));
        return new ActPage(reader.line(id), origin, statements, names, may(viewer, act), answer, reversal);
    }

    private static ActPage.May may(Viewer viewer, LedgerAct act) {
        var basis = act.isOpen() ? act.basisOf(viewer) : java.util.Optional.<Basis>empty();
        return new ActPage.May(
                basis.isPresent() && act.answer() != Answer.CONFIRMED,
                basis.filter(Basis.BENEFICIARY::equals).isPresent() && act.answer() == null,
                basis.filter(Basis.DOCUMENT::equals).isPresent(),
                act.mayBeReversedBy(viewer));
    }

    private static String plain(String text) {
        var plain = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return plain.length() > LONGEST_NOTE ? plain.substring(0, LONGEST_NOTE) : plain;
    }
}
