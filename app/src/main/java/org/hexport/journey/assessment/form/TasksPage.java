package org.hexport.journey.assessment.form;

import java.util.List;
import org.hexport.journey.assessment.answers.Filled;
import org.hexport.journey.assessment.answers.Subject;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.platform.reference.Countries;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the assessment, each with how far it is.
 *
 * @param about null where no product and market was chosen yet
 * @param others the enterprise's other products and markets
 * @param answers of the form that chooses one
 * @param products to choose from; the owner may also write another
 */
public record TasksPage(
        String enterprise,
        String name,
        @Nullable About about,
        List<Step> organisation,
        List<Step> product,
        List<Choice> others,
        Answers answers,
        List<String> products,
        List<Choice> countries,
        boolean mayAnswer) {

    static final String ID = "id";
    static final String PRODUCT = "product";
    static final String COUNTRY = "country";

    public record About(String subject, String product, String country) {}

    /** @param href the page of the dimension */
    public record Step(Dimension dimension, long answered, String href) {

        public boolean isDone() {
            return answered == Dimension.ITEMS_EACH;
        }
    }

    static List<Step> steps(String address, Filled filled, boolean ofTheOrganisation) {
        return List.of(Dimension.values()).stream()
                .filter(dimension -> dimension.isOfTheOrganisation() == ofTheOrganisation)
                .map(dimension ->
                        new Step(dimension, filled.answered(dimension), href(address, dimension, filled.subject())))
                .toList();
    }

    static String href(String address, Dimension dimension, @Nullable Subject subject) {
        return address + "/" + dimension + (subject == null ? "" : "?of=" + subject.id());
    }

    static About about(Ui ui, Subject subject) {
        return new About(subject.id().toString(), subject.product(), Countries.name(subject.country(), ui.locale()));
    }

    public long answered() {
        return organisation.stream().mapToLong(Step::answered).sum()
                + product.stream().mapToLong(Step::answered).sum();
    }

    public String address() {
        return "/enterprises/" + enterprise + "/assessment";
    }

    public String resultHref() {
        return "/enterprises/" + enterprise + "/readiness" + (about == null ? "" : "?of=" + about.subject());
    }

    /** Where to go on: the first step that is not done; null where all are. */
    public @Nullable Step next() {
        return java.util.stream.Stream.concat(organisation.stream(), product.stream())
                .filter(step -> !step.isDone())
                .findFirst()
                .orElse(null);
    }
}
