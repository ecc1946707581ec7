package org.hexport.parties.helix.actors;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hexport.kernel.Helix;
import org.hexport.kernel.OrganisationId;
import org.hexport.parties.helix.Actor;
import org.hexport.parties.helix.ActorKind;
import org.hexport.parties.helix.NewActor;
import org.hexport.platform.tables.Cells;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.jspecify.annotations.Nullable;

/** The form in which a person registers an actor; {@code kind} answers for the helix as well. */
record ActorForm(Answers answers, @Nullable ActorProposal proposal) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static ActorForm read(Answers sent, List<Choice> kinds, List<Choice> places) {
        var answers = said(sent);
        var name = Cells.tidy(sent.value("name"));
        if (name.isEmpty() || name.length() > NewActor.LONGEST_NAME) {
            answers = answers.refuse("name", "helix.form.actor");
        }
        if (!isOneOf(kinds, sent.value("kind"))) {
            answers = answers.refuse("kind", "helix.form.kind");
        }
        if (!isOneOf(places, sent.value("district"))) {
            answers = answers.refuse("district", "helix.form.district");
        }
        if (!ID.matcher(sent.value("id")).matches()) {
            answers = answers.refuse("id", "ui.unreadable");
        }
        return answers.refused() ? new ActorForm(answers, null) : new ActorForm(answers, proposal(sent, name));
    }

    /** After it was confirmed: what is said about it, and no more. */
    static ActorForm read(Answers sent, Actor known) {
        var answers = said(sent);
        var actor = new NewActor(
                known.id(), known.name(), known.helix(), known.kind(), known.district(), noteIfFit(sent), known.demo());
        return new ActorForm(
                answers,
                answers.refused() ? null : new ActorProposal(actor, line(sent, "contact"), line(sent, "claim")));
    }

    static Answers filled(Actor actor, String contact, String claim) {
        return Answers.none()
                .with("id", actor.id())
                .with("name", actor.name())
                .with("kind", actor.helix().letter() + ":" + actor.kind().word())
                .with("district", actor.district())
                .with("note", actor.note())
                .with("contact", contact)
                .with("claim", claim);
    }

    private static Answers said(Answers sent) {
        var answers = sent;
        if (note(sent).length() > NewActor.LONGEST_NOTE) {
            answers = answers.refuse("note", "helix.form.note", NewActor.LONGEST_NOTE);
        }
        for (var field : List.of("contact", "claim")) {
            var line = Cells.tidy(sent.value(field));
            if (line.isEmpty() || line.length() > ActorProposal.LONGEST) {
                answers = answers.refuse(field, "helix.form." + field, ActorProposal.LONGEST);
            }
        }
        return answers;
    }

    private static ActorProposal proposal(Answers sent, String name) {
        var kind = sent.value("kind").split(":", 2);
        var actor = new NewActor(
                OrganisationId.of(sent.value("id")),
                name,
                Helix.of(kind[0].charAt(0)),
                Objects.requireNonNull(ActorKind.find(kind[1]).orElse(null)),
                sent.value("district"),
                note(sent),
                false);
        return new ActorProposal(actor, line(sent, "contact"), line(sent, "claim"));
    }

    private static String note(Answers sent) {
        return sent.value("note").replace("\0", "").strip();
    }

    private static String noteIfFit(Answers sent) {
        var note = note(sent);
        return note.substring(0, Math.min(NewActor.LONGEST_NOTE, note.length()));
    }

    private static String line(Answers sent, String field) {
        return Cells.tidy(sent.value(field));
    }

    private static boolean isOneOf(List<Choice> choices, String value) {
        return choices.stream().anyMatch(choice -> choice.value().equals(value));
    }
}
