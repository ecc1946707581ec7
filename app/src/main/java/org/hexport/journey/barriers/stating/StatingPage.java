package org.hexport.journey.barriers.stating;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.hexport.journey.barriers.Severity;
import org.hexport.journey.barriers.StandingBarrier;
import org.hexport.journey.barriers.asked.BarrierGroup;
import org.hexport.kernel.Barrier;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The barriers of an enterprise, to be answered or to be read.
 *
 * @param groups what is asked; empty for who only reads
 * @param more barriers that are asked on request only and are not shown yet
 * @param standing what was said, the heaviest first; for who only reads
 * @param history the newest answers
 */
public record StatingPage(
        String enterprise,
        String name,
        Access access,
        Answers answers,
        List<Group> groups,
        int more,
        List<StandingBarrier> standing,
        List<Said> history,
        boolean saved) {

    /** What a viewer may do here. */
    public enum Access {
        ANSWER,
        READ,
        /** The owner has not agreed that answers are shown. */
        NOTHING
    }

    public record Group(BarrierGroup group, List<Question> questions) {

        public long answered() {
            return questions.stream().filter(Question::isAnswered).count();
        }
    }

    /** @param standing null where it was never spoken of */
    public record Question(Barrier barrier, @Nullable StandingBarrier standing) {

        /** What is ticked already: nothing where the barrier was lifted since. */
        public String was() {
            return standing == null || standing.lift() != null || standing.severity() == null
                    ? ""
                    : standing.severity().code();
        }

        public Kept kept() {
            return new Kept(barrier, was(), false, null);
        }

        public boolean isAnswered() {
            return standing != null;
        }
    }

    /**
     * What is on record of a question.
     *
     * @param was the answer's code, empty where there is none
     * @param fresh it was sent just now
     * @param problem why it was not kept
     */
    public record Kept(
            Barrier barrier,
            String was,
            boolean fresh,
            @Nullable String problem) {}

    /**
     * An answer and who gave it.
     *
     * @param helperOf the organisation for which a helper filled in, where it is known
     */
    public record Said(
            Barrier barrier,
            Severity severity,
            Instant at,
            String speaker,
            boolean helped,
            @Nullable String helperOf,
            boolean alone) {

        /** For machines. */
        public String day() {
            return at.truncatedTo(ChronoUnit.SECONDS).toString();
        }
    }

    public long asked() {
        return groups.stream().mapToLong(group -> group.questions().size()).sum();
    }

    public long answered() {
        return groups.stream().mapToLong(Group::answered).sum();
    }

    public List<Choice> choices(Ui ui) {
        return Stream.of(Severity.values())
                .map(severity -> new Choice(severity.code(), ui.t("barriers.severity." + severity.code())))
                .toList();
    }

    public String here() {
        return "/enterprises/" + enterprise + "/barriers";
    }
}
