package org.hexport.kernel;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What keeps an enterprise from exporting: the 39 barriers of Leonidou (2004), and six of our own for the cells that the paper's Table 3
 * leaves empty, never counted among the 39.
 */
public enum Barrier {
    INF1("INF1", "AG", "", "Out-MI"),
    INF2("INF2", "A", "", "Out-MI"),
    INF3("INF3", "GB", "", "Out-MI"),
    INF4("INF4", "GB", "CM", "Net-MI"),
    FUN1("FUN1", "AC", "", "Out-HR"),
    FUN2("FUN2", "A", "B", "Out-HR"),
    FUN3("FUN3", "CG", "", "Out-MI"),
    FUN4("FUN4", "BG", "", "Out-F"),
    MPR1("MPR1", "AT", "BG", "Out-MI"),
    MPR2("MPR2", "AT", "BG", "Out-MI"),
    MPR3("MPR3", "AG", "B", "Out-HR"),
    MPR4("MPR4", "AG", "", "Out-HR"),
    MPR5("MPR5", "B", "", "Out-MI"),
    MPC1("MPC1", "B", "", "Out-HR"),
    MPC2("MPC2", "BC", "", "Out-MI"),
    MPC3("MPC3", "GB", "", "Out-F"),
    MDI1("MDI1", "B", "", "Out-MI"),
    MDI2("MDI2", "B", "C", "Out-MI"),
    MDI3("MDI3", "GB", "C", "Net-MI"),
    MDI4("MDI4", "B", "", "Out-HR"),
    MLO1("MLO1", "B", "", "Out-MI"),
    MLO2("MLO2", "GB", "", "Net-MI"),
    MLO3("MLO3", "BG", "", "Out-F"),
    MPM1("MPM1", "MT", "", "Out-MI"),
    PRO1("PRO1", "AG", "", "Out-HR"),
    PRO2("PRO2", "A", "", "Out-HR"),
    PRO3("PRO3", "BG", "", "Out-F"),
    GOV1("GOV1", "GM", "", "all"),
    GOV2("GOV2", "GCM", "", "all"),
    TSK1("TSK1", "TA", "", "Out-MI"),
    TSK2("TSK2", "AB", "", "Out-MI"),
    ENV_E1("ENV-E1", "A", "", "Out-MI"),
    ENV_E2("ENV-E2", "BG", "", "Out-F"),
    ENV_P1("ENV-P1", "G", "", "Out-MI"),
    ENV_P2("ENV-P2", "GA", "", "Out-MI"),
    ENV_P3("ENV-P3", "G", "", "Out-MI"),
    ENV_S1("ENV-S1", "B", "", "Out-HR"),
    ENV_S2("ENV-S2", "AT", "", "Out-HR"),
    ENV_S3("ENV-S3", "A", "", "Out-HR"),
    INW1("INW1", "BG", "", "Inward-MI"),
    INW2("INW2", "GB", "", "Inward-F"),
    INW3("INW3", "AB", "", "Inward-HR"),
    INW4("INW4", "GB", "", "Inward-F"),
    NET1("NET1", "AC", "", "Net-HR"),
    NET2("NET2", "GB", "", "Net-F");

    private final String code;
    private final Set<Helix> first;
    private final Set<Helix> lifters;
    private final Optional<PolicyCell> cell;

    Barrier(String code, String first, String also, String cell) {
        this.code = code;
        this.first = helices(first);
        this.lifters = helices(first + also);
        this.cell = PolicyCell.find(cell);
    }

    /** The code of the files and screens: {@code ENV-S3}. */
    public String code() {
        return code;
    }

    /** The helices that the sources name first for lifting it. */
    public Set<Helix> first() {
        return first;
    }

    /** All helices that can lift it: the first, and those that the paper adds (sections 3.2 to 3.5). */
    public Set<Helix> lifters() {
        return lifters;
    }

    /** Its cell on the policy board; empty for the barrier that concerns all cells (little help from home government). */
    public Optional<PolicyCell> cell() {
        return cell;
    }

    /** Ours, for the paper's empty cells, not Leonidou's. */
    public boolean isSupplement() {
        return code.startsWith("INW") || code.startsWith("NET");
    }

    public static Optional<Barrier> find(String code) {
        return Arrays.stream(values())
                .filter(barrier -> barrier.code.equals(code))
                .findFirst();
    }

    /** @throws IllegalArgumentException if the code names no barrier */
    public static Barrier of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no barrier " + code));
    }

    private static Set<Helix> helices(String letters) {
        var helices = EnumSet.noneOf(Helix.class);
        letters.chars().forEach(letter -> helices.add(Helix.of((char) letter)));
        return Set.copyOf(helices);
    }
}
