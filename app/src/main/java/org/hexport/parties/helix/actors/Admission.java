package org.hexport.parties.helix.actors;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Reply;
import org.jspecify.annotations.Nullable;

/**
 * Where an actor that registered itself stands on its way in.
 *
 * @param by who registered it; null where a file did
 */
record Admission(
        OrganisationId actor,
        String name,
        String district,
        State state,
        @Nullable PersonId by) {

    static final int LONGEST_WORDS = 500;

    /** Messages: {@code helix.state.waiting}. */
    enum State {
        WAITING,
        ASKED,
        CONFIRMED,
        REFUSED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** What a coordinator may say. */
    enum Decision {
        CONFIRM(State.CONFIRMED),
        ASK(State.ASKED),
        REFUSE(State.REFUSED);

        private final State leadsTo;

        Decision(State leadsTo) {
            this.leadsTo = leadsTo;
        }

        State leadsTo() {
            return leadsTo;
        }

        static Optional<Decision> find(String word) {
            return Arrays.stream(values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    /** A question and a refusal say what they are about; what was decided stays decided. */
    Reply decide(Decision decision, String words) {
        if (state == State.CONFIRMED || state == State.REFUSED) {
            return Reply.refused("helix.admission.problem.decided");
        }
        if (words.length() > LONGEST_WORDS) {
            return Reply.refused("helix.admission.problem.long", LONGEST_WORDS);
        }
        return decision != Decision.CONFIRM && words.isEmpty()
                ? Reply.refused("helix.admission.problem.words")
                : Reply.DONE;
    }

    /** What was refused stays as it was refused. */
    Reply mend() {
        return state == State.REFUSED ? Reply.refused("helix.admission.problem.decided") : Reply.DONE;
    }

    boolean isOpen() {
        return state == State.WAITING || state == State.ASKED;
    }
}
