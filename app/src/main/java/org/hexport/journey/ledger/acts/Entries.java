package org.hexport.journey.ledger.acts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hexport.journey.ledger.Counted;
import org.hexport.kernel.ActId;
import org.hexport.kernel.ActPerformed;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is written into the ledger. Nothing is ever changed: the tables refuse it. */
@Component
@Transactional
public class Entries {

    private final JdbcClient jdbc;
    private final Contributions contributions;
    private final Confirmations confirmations;
    private final Clock clock;

    Entries(JdbcClient jdbc, Contributions contributions, Confirmations confirmations, Clock clock) {
        this.jdbc = jdbc;
        this.contributions = contributions;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /** Work that both sides signed: its beneficiary confirmed it by signing. */
    public void enterWork(ActPerformed act, List<Counted> figures) {
        if (enter(act, Source.WORK, null)) {
            contributions.count(act.act(), figures);
            confirmations.add(act.act(), Answer.CONFIRMED, Basis.BENEFICIARY, "", null);
        }
    }

    /** What another module saw happen. The same act again changes nothing. */
    public void enterEvent(ActPerformed act) {
        if (enter(act, Source.EVENT, null) && act.confirmed()) {
            confirmations.add(act.act(), Answer.CONFIRMED, Basis.DOCUMENT, "", null);
        }
    }

    /** What a person wrote down; it waits for its beneficiary. False if it is there already. */
    boolean enterForm(ActPerformed act, @Nullable PersonId by) {
        return enter(act, Source.FORM, by);
    }

    /** What one form took down for many; it waits for its beneficiary. False if it is there already. */
    public boolean enterTraining(ActPerformed act, List<Counted> figures, @Nullable PersonId by) {
        var entered = enter(act, Source.TRAINING, by);
        if (entered) {
            contributions.count(act.act(), figures);
        }
        return entered;
    }

    private boolean enter(ActPerformed act, Source source, @Nullable PersonId by) {
        var entered = jdbc.sql("""
                insert into ledger.act (id, done_on, beneficiary_id, district, evidence, source, recorded_at, recorded_by)
                values (:id, :on, :beneficiary, :district, :evidence, :source, :now, :by)
                on conflict (id) do nothing
                """)
                .param("id", act.act().value())
                .param("on", act.on())
                .param("beneficiary", act.beneficiary().value())
                .param("district", districtOf(act.beneficiary()))
                .param("evidence", act.evidence())
                .param("source", source.word())
                .param("now", now())
                .param("by", by == null ? null : by.value())
                .update();
        if (entered == 1) {
            contributions.add(act.act(), act.contributions());
        }
        return entered == 1;
    }

    /** An act that takes the other one back, contribution by contribution, so that both add up to nothing. */
    void reverse(ActId act, ActId reversal, String reason, @Nullable PersonId by) {
        var reversed = jdbc.sql("""
                insert into ledger.act
                       (id, done_on, beneficiary_id, district, evidence, source, reverses, recorded_at, recorded_by)
                select :reversal, done_on, beneficiary_id, district, :reason, 'reversal', id, :now, :by
                  from ledger.act
                 where id = :act and reverses is null
                on conflict (reverses) do nothing
                """)
                .param("reversal", reversal.value())
                .param("act", act.value())
                .param("reason", reason)
                .param("now", now())
                .param("by", by == null ? null : by.value())
                .update();
        if (reversed == 1) {
            contributions.reverse(act, reversal);
        }
    }

    /** Where the beneficiary lies, written into the act, so that it stays where it was done. */
    private String districtOf(OrganisationId beneficiary) {
        return jdbc.sql("select region_code from facts.organisation where id = :id")
                .param("id", beneficiary.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("nobody knows the beneficiary " + beneficiary));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
