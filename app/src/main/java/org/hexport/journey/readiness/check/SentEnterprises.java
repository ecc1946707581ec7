package org.hexport.journey.readiness.check;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.NewEnterprise;
import org.hexport.platform.ui.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The few fields by which an enterprise is registered while a check is kept. */
@Component
class SentEnterprises {

    private static final int LONGEST_NAME = 120;

    private final Clock clock;
    private final RandomGenerator chance;

    SentEnterprises(Clock clock, RandomGenerator chance) {
        this.clock = clock;
        this.chance = chance;
    }

    /** @param enterprise null where the form is refused */
    record SentEnterprise(Answers form, @Nullable NewEnterprise enterprise) {}

    /** The form with what is known already. */
    Answers blank(Viewer viewer, String district) {
        return Answers.none().with("district", district).with("id", fresh());
    }

    SentEnterprise read(Answers sent, Predicate<String> isDistrict) {
        var id = SentCheck.uuid(sent.value("id")).orElseGet(this::fresh);
        var form = sent.with("id", id);
        var name = sent.value("name").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            form = form.refuse("name", name.isEmpty() ? "readiness.keep.name.missing" : "readiness.keep.name.long");
        }
        if (!isDistrict.test(form.value("district"))) {
            form = form.refuse("district", "readiness.check.district.missing");
        }
        return form.refused()
                ? new SentEnterprise(form, null)
                : new SentEnterprise(
                        form, new NewEnterprise(new OrganisationId(id), name, form.value("district"), form.value("phone")));
    }

    private UUID fresh() {
        return Uuid7.at(clock.instant(), chance);
    }
}
