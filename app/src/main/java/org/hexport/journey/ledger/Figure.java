package org.hexport.journey.ledger;

/** What a role is counted in besides its amount: the second half of "measured in" of the roles. */
public enum Figure {
    TESTS_PASSED,
    FINDINGS_ADOPTED,
    LOGS_SIGNED(false),
    CREDITS,
    PRACTICES_ADOPTED,
    GOALS_REACHED(false),
    /** Of the rupiah, those that are paid back. */
    RUPIAH_LENT,
    FACILITIES_SHARED,
    PROPOSALS_ADOPTED,
    ORDERS,
    RUPIAH_SOLD,
    RUPIAH_PAID,
    SUGGESTIONS_ADOPTED;

    private final boolean asked;

    Figure() {
        this(true);
    }

    Figure(boolean asked) {
        this.asked = asked;
    }

    /** Whether a person says it; the others follow from what was noted and agreed. */
    public boolean isAsked() {
        return asked;
    }
}
