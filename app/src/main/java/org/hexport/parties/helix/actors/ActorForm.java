package org.hexport.parties.helix.actors;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hexport.kernel.Helix;
import org.hexport.kernel.OrganisationId;
import org.hexport.parties.helix.ActorKind;
import org.hexport.parties.helix.NewActor;
import org.hexport.platform.tables.Cells;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.jspecify.annotations.Nullable;

/** The form in which a person registers an actor; {@code kind} answers for the helix as well. */
record ActorForm(Answers answers, @Nullable NewActor actor) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static ActorForm read(Answers sent, List<Choice> places) {
        var answers = sent;
        var name = Cells.tidy(sent.value("name"));
        var note = sent.value("note").replace("\0", "").strip();
        var place = sent.value("district");
        var kind = sent.value("kind").split(":", 2);
        if (name.isEmpty() || name.length() > NewActor.LONGEST_NAME) {
            answers = answers.refuse("name", "helix.form.actor");
        }
        if (kindOf(kind) == null) {
            answers = answers.refuse("kind", "helix.form.kind");
        }
        if (places.stream().noneMatch(choice -> choice.value().equals(place))) {
            answers = answers.refuse("district", "helix.form.district");
        }
        if (note.length() > NewActor.LONGEST_NOTE) {
            answers = answers.refuse("note", "helix.form.note", NewActor.LONGEST_NOTE);
        }
        if (!ID.matcher(sent.value("id")).matches()) {
            answers = answers.refuse("id", "ui.unreadable");
        }
        return answers.refused()
                ? new ActorForm(answers, null)
                : new ActorForm(answers, actor(sent, name, kind, place, note));
    }

    private static NewActor actor(Answers sent, String name, String[] kind, String place, String note) {
        var id = OrganisationId.of(sent.value("id"));
        var helix = Helix.of(kind[0].charAt(0));
        return new NewActor(id, name, helix, Objects.requireNonNull(kindOf(kind)), place, note, false);
    }

    private static @Nullable ActorKind kindOf(String[] parts) {
        return parts.length < 2
                ? null
                : Arrays.stream(Helix.values())
                        .filter(helix -> parts[0].equals(String.valueOf(helix.letter())))
                        .flatMap(helix -> ActorKind.find(parts[1]).filter(kind -> kind.fits(helix)).stream())
                        .findFirst()
                        .orElse(null);
    }
}
