package org.hexport.kernel;

import java.util.Arrays;
import java.util.Optional;

/** The twenty-two roles in which an actor contributes: Table 4's eighteen lines, funding, networks and policy of section 3.2, recommendation of 3.6. */
public enum HelixRole {
    TRAINING("A1", Measure.HOURS),
    RESEARCH("A2", Measure.FINDINGS),
    MENTORING("A3", Measure.HOURS),
    MARKET_OPENING("B1", Measure.RUPIAH),
    KNOWLEDGE_TRANSFER("B2", Measure.HOURS),
    GODFATHER("B3", Measure.HOURS),
    FUNDING("B4", Measure.RUPIAH),
    NETWORKS("B5", Measure.INTRODUCTIONS),
    BUSINESS_POLICY("B6", Measure.PROPOSALS),
    HUMAN_RESOURCES("G1", Measure.PARTICIPANTS),
    EXPORT_FUNDING("G2", Measure.RUPIAH),
    MARKET_AND_INDUSTRY("G3", Measure.BUYERS),
    PLANNING_AND_EVALUATION("C1", Measure.DECISIONS),
    HERITAGE("C2", Measure.MOTIFS),
    COMMUNICATION_AND_INNOVATION("C3", Measure.HOURS),
    INFORMATION("M1", Measure.PIECES),
    PROMOTION("M2", Measure.READERS),
    CHECKS_AND_BALANCES("M3", Measure.COMMITMENTS),
    MARKETING_DEVELOPMENT("M4", Measure.PIECES),
    PURCHASE("T1", Measure.ITEMS),
    FEEDBACK("T2", Measure.REVIEWS),
    RECOMMENDATION("T3", Measure.REFERRALS);

    /** What a contribution in a role is counted in. */
    public enum Measure {
        HOURS,
        FINDINGS,
        RUPIAH,
        INTRODUCTIONS,
        PROPOSALS,
        PARTICIPANTS,
        BUYERS,
        DECISIONS,
        MOTIFS,
        PIECES,
        READERS,
        COMMITMENTS,
        ITEMS,
        REVIEWS,
        REFERRALS
    }

    private final String code;
    private final Measure measure;

    HelixRole(String code, Measure measure) {
        this.code = code;
        this.measure = measure;
    }

    /** The short code of the screens and files: {@code A1}. */
    public String code() {
        return code;
    }

    public Measure measure() {
        return measure;
    }

    public Helix helix() {
        return Helix.of(code.charAt(0));
    }

    public static Optional<HelixRole> find(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException if the code names no role */
    public static HelixRole of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no role " + code));
    }
}
