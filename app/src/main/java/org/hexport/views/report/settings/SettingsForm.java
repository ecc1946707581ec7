package org.hexport.views.report.settings;

import java.util.EnumMap;
import java.util.Map;
import org.hexport.platform.ui.Answers;
import org.jspecify.annotations.Nullable;

/**
 * The year's targets and the letterhead, as they were typed.
 *
 * @param targets null for a goal without one
 */
record SettingsForm(Answers answers, Map<Goal, @Nullable Long> targets, Letterhead letterhead) {

    private static final int LONGEST = 120;
    private static final int LONGEST_ADDRESS = 200;

    static SettingsForm read(Answers sent) {
        var answers = sent;
        var targets = new EnumMap<Goal, @Nullable Long>(Goal.class);
        for (var goal : Goal.values()) {
            var typed = sent.value(goal.word()).replaceAll("[.,\\s]", "");
            if (typed.matches("[1-9]\\d{0,5}")) {
                targets.put(goal, Long.valueOf(typed));
            } else if (typed.isEmpty() || typed.equals("0")) {
                targets.put(goal, null);
            } else {
                answers = answers.refuse(goal.word(), "report.settings.number");
            }
        }
        answers = fits(answers, "office", LONGEST);
        answers = fits(answers, "address", LONGEST_ADDRESS);
        answers = fits(answers, "head", LONGEST);
        answers = fits(answers, "rank", LONGEST);
        if (sent.value("office").isBlank()) {
            answers = answers.refuse("office", "report.settings.office-missing");
        }
        return new SettingsForm(
                answers,
                targets,
                new Letterhead(text(sent, "office"), text(sent, "address"), text(sent, "head"), text(sent, "rank")));
    }

    static Answers kept(Map<Goal, Long> targets, Letterhead letterhead) {
        var answers = Answers.none()
                .with("office", letterhead.office())
                .with("address", letterhead.address())
                .with("head", letterhead.head())
                .with("rank", letterhead.rank());
        for (var target : targets.entrySet()) {
            answers = answers.with(target.getKey().word(), target.getValue());
        }
        return answers;
    }

    private static Answers fits(Answers answers, String field, int longest) {
        return answers.value(field).strip().length() > longest
                ? answers.refuse(field, "report.settings.long", longest)
                : answers;
    }

    private static String text(Answers answers, String field) {
        return answers.value(field).strip().replaceAll("\\s+", " ");
    }
}
