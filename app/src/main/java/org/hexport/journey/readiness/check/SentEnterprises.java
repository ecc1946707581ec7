package org.hexport.journey.readiness.check;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.Enterprises;
import org.hexport.parties.sme.NewEnterprise;
import org.hexport.platform.identity.People;
import org.hexport.platform.ui.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The few fields by which an enterprise is registered while a check is kept. */
@Component
class SentEnterprises {

    private final Enterprises enterprises;
    private final Districts districts;
    private final People people;
    private final Clock clock;
    private final RandomGenerator chance;

    SentEnterprises(Enterprises enterprises, Districts districts, People people, Clock clock, RandomGenerator chance) {
        this.people = people;
        this.enterprises = enterprises;
        this.districts = districts;
        this.clock = clock;
        this.chance = chance;
    }

    /** @param enterprise null where the form is refused */
    record SentEnterprise(Answers form, @Nullable NewEnterprise enterprise) {}

    /** The form with what is known already. */
    Answers blank(Viewer viewer, String district) {
        return Answers.none()
                .with("id", fresh())
                .with("district", district)
                .with("phone", people.phoneOf(viewer.requirePerson()).orElse(null));
    }

    SentEnterprise read(Answers sent) {
        var id = SentCheck.uuid(sent.value("id")).orElseGet(this::fresh);
        var form = sent.with("id", id);
        var enterprise = new NewEnterprise(
                new OrganisationId(id), sent.value("name"), sent.value("district"), sent.value("phone"));
        if (enterprise.name().isBlank()) {
            form = form.refuse("name", "readiness.keep.name.missing");
        }
        if (districts.nameOf(enterprise.district()).isEmpty()) {
            form = form.refuse("district", "readiness.check.district.missing");
        }
        if (!form.refused()) {
            form = form.refuse("phone", enterprises.check(enterprise));
        }
        return new SentEnterprise(form, form.refused() ? null : enterprise);
    }

    private UUID fresh() {
        return Uuid7.at(clock.instant(), chance);
    }
}
