package org.hexport.journey.assessment.form;

import java.util.ArrayList;
import java.util.List;
import org.hexport.journey.assessment.answers.AnswerDesk;
import org.hexport.journey.assessment.answers.AnswerDesk.Sent;
import org.hexport.journey.readiness.instrument.Answer;
import org.hexport.platform.ui.Answers;
import org.jspecify.annotations.Nullable;

/**
 * A form of some items as it was sent, and the answers in it.
 *
 * @param form with the reasons against its fields
 * @param sent what can be kept; items that were left empty are none
 */
record SentAnswers(Answers form, List<Sent> sent) {

    static SentAnswers read(Answers form, List<String> items) {
        var answers = form;
        var sent = new ArrayList<Sent>();
        for (var item : items) {
            var word = form.value(item);
            var note = note(form, item);
            var answer = Answer.find(word);
            if (note != null && note.length() > AnswerDesk.LONGEST_NOTE) {
                answers = answers.refuse(DimensionPage.note(item), "assessment.note.long", AnswerDesk.LONGEST_NOTE);
            } else if (answer.isPresent()) {
                sent.add(new Sent(item, answer.get(), note, seen(form, item)));
            } else if (!word.isEmpty()) {
                answers = answers.refuse(item, "readiness.check.answer.wrong");
            } else if (note != null) {
                answers = answers.refuse(item, "assessment.note.alone");
            }
        }
        return new SentAnswers(answers, sent);
    }

    private static @Nullable String note(Answers form, String item) {
        var note = form.value(DimensionPage.note(item))
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return note.isEmpty() ? null : note;
    }

    private static long seen(Answers form, String item) {
        var seen = form.value(DimensionPage.seen(item));
        return seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
    }
}
