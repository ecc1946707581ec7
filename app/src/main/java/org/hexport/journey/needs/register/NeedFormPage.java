package org.hexport.journey.needs.register;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The form of a need, with what may be chosen.
 *
 * @param kind of who asks
 * @param back page of who asks
 * @param need that is changed; null where a new one is written
 * @param key message of what is in the way, of a need that is changed
 * @param twin the open need for the same, which refuses a second one
 */
public record NeedFormPage(
        String of,
        String name,
        String kind,
        String back,
        Answers answers,
        @Nullable String need,
        @Nullable String key,
        @Nullable UUID twin) {

    static NeedFormPage writing(Viewer viewer, Asker asker, Answers answers, @Nullable UUID twin) {
        return new NeedFormPage(
                asker.id().toString(), asker.name(), asker.kind(), asker.page(viewer), answers, null, null, twin);
    }

    static NeedFormPage changing(Asker asker, Answers answers, UUID need, String key) {
        return new NeedFormPage(
                asker.id().toString(),
                asker.name(),
                asker.kind(),
                "/needs/" + need,
                answers,
                need.toString(),
                key,
                null);
    }

    public String action() {
        return need == null ? "/needs" : "/needs/" + need + "/changes";
    }

    /** An enterprise needs, an association or a gallery asks: the words differ. */
    public String titleKey() {
        return need != null
                ? "needs.one.change.title"
                : kind.equals("enterprise") ? "needs.one.title" : "needs.one.ask.title";
    }

    public String leadKey() {
        return kind.equals("enterprise") ? "needs.one.lead" : "needs.one.ask.lead";
    }

    public List<Choice> barriers(Ui ui) {
        return Arrays.stream(Barrier.values())
                .map(barrier -> new Choice(barrier.code(), ui.t("barrier." + barrier.code())))
                .toList();
    }

    public List<Choice> severities(Ui ui) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(severity -> new Choice(Integer.toString(severity), ui.t("needs.severity." + severity)))
                .toList();
    }

    public List<Choice> urgencies(Ui ui) {
        return Arrays.stream(Urgency.values())
                .map(urgency -> new Choice(urgency.word(), ui.t("needs.urgency." + urgency.word())))
                .toList();
    }

    public List<Choice> meetings(Ui ui) {
        return Arrays.stream(Meeting.values())
                .map(meeting -> new Choice(meeting.word(), ui.t("needs.mode." + meeting.word())))
                .toList();
    }

    public List<Choice> languages(Ui ui) {
        return NeedForm.LANGUAGES.stream()
                .map(language -> new Choice(language, ui.t("needs.language." + language)))
                .toList();
    }
}
