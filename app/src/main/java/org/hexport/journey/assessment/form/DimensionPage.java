package org.hexport.journey.assessment.form;

import java.util.List;
import java.util.stream.Stream;
import org.hexport.journey.assessment.answers.Given;
import org.hexport.journey.assessment.answers.Lot;
import org.hexport.journey.readiness.Gate;
import org.hexport.journey.readiness.instrument.Answer;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.journey.readiness.instrument.Evidence;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * One dimension: five questions to answer, or to read.
 *
 * @param about the product and market; null where there is none
 * @param lot what was said of consolidated lots; null where nothing was, or it is not asked here
 * @param form what its fields hold, and what is wrong with them
 * @param writes the viewer may answer; else the page is for reading
 */
public record DimensionPage(
        String enterprise,
        String name,
        Dimension dimension,
        TasksPage.@Nullable About about,
        List<Question> questions,
        @Nullable Lot lot,
        Answers form,
        boolean writes) {

    /**
     * @param given as it stands; null where nobody answered
     * @param overtaken somebody else has answered otherwise since the form was opened
     * @param mayVerify the viewer may say that it is so
     */
    public record Question(
            String item,
            String text,
            @Nullable String hint,
            @Nullable Gate gate,
            List<Choice> choices,
            @Nullable Given given,
            boolean overtaken,
            boolean mayVerify) {

        /** For ids and selectors, in which a point has a meaning of its own. */
        public String place() {
            return item.replace('.', '-');
        }

        public String answerText(Ui ui) {
            return given == null ? ui.t("assessment.unanswered") : words(ui, item, given.answer());
        }

        /** What was seen by who looked at it last. */
        public String seenText(Ui ui) {
            var seen = given == null ? null : given.seen();
            return seen == null ? "" : words(ui, item, seen.value());
        }

        /** For who looks at it: "don't know" can't be seen. */
        public List<Choice> visible() {
            return choices.stream()
                    .filter(choice -> !choice.value().equals(Answer.UNKNOWN.code()))
                    .toList();
        }

        public long number() {
            return given == null ? 0 : given.number();
        }
    }

    static String seen(String item) {
        return "seen." + item;
    }

    static String note(String item) {
        return "note." + item;
    }

    static Question question(Ui ui, String item, @Nullable Given given, boolean overtaken, boolean mayVerify) {
        var key = "readiness.item." + item;
        return new Question(
                item,
                ui.t(key),
                ui.has(key + ".hint") ? ui.t(key + ".hint") : null,
                Instrument.CURRENT.item(item).gate().orElse(null),
                Stream.of(Answer.values())
                        .map(answer -> new Choice(answer.code(), words(ui, item, answer)))
                        .toList(),
                given,
                overtaken,
                mayVerify);
    }

    /** Some items have anchors in words of their own. */
    static String words(Ui ui, String item, Answer answer) {
        if (answer == Answer.UNKNOWN) {
            return ui.t("readiness.check.unknown");
        }
        var own = "readiness.item." + item + "." + answer.code();
        return ui.has(own) ? ui.t(own) : ui.t("readiness.anchor." + answer.code());
    }

    public long answered() {
        return questions.stream().filter(question -> question.given() != null).count();
    }

    public String action() {
        return "/enterprises/" + enterprise + "/assessment/" + dimension + of();
    }

    public String actionOf(Question question) {
        return "/enterprises/" + enterprise + "/assessment/" + dimension + "/" + question.item() + of();
    }

    /** The lot is asked right after the forwarder. */
    public boolean isBeforeTheLot(Question question) {
        return LotForm.isAskedWith(dimension) && question.gate() == Gate.LOGISTICS;
    }

    public String lotAction() {
        return "/enterprises/" + enterprise + "/assessment/" + dimension + "/lot" + of();
    }

    public List<Choice> yesOrNo(Ui ui) {
        return List.of(
                new Choice(LotForm.YES, ui.t("assessment.lot.yes")), new Choice(LotForm.NO, ui.t("assessment.lot.no")));
    }

    public String verifyAction(Question question) {
        return "/enterprises/" + enterprise + "/assessment/" + dimension + "/" + question.item() + "/verifications"
                + of();
    }

    /** The small form below an answer that is to be verified: what is seen is the answer, until one says otherwise. */
    public Answers verifying(Question question) {
        var given = question.given();
        return Answers.none()
                .with("grade", Evidence.VERIFIED.word())
                .with("seen", given == null ? null : given.answer().code())
                .within(question.place());
    }

    public List<Choice> grades(Ui ui) {
        return Stream.of(Evidence.VERIFIED, Evidence.OBSERVED)
                .map(grade -> new Choice(grade.word(), ui.t("assessment.verify." + grade.word())))
                .toList();
    }

    public String tasksHref() {
        return "/enterprises/" + enterprise + "/assessment" + of();
    }

    private String of() {
        return about == null ? "" : "?of=" + about.subject();
    }
}
