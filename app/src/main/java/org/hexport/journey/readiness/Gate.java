package org.hexport.journey.readiness;

import java.util.Arrays;
import java.util.Optional;
import org.hexport.kernel.Barrier;

/**
 * What no strength elsewhere makes up for. Declared from the heaviest: first the five that stand before any export, also the indirect one
 * through a trader, then the four that stand before an export of one's own.
 */
public enum Gate {
    LEGALITY("D8.1", Barrier.PRO1, true),
    RESPONSIBLE_PERSON("D1.3", Barrier.FUN1, true),
    HS_CODE("D4.1", Barrier.PRO1, true),
    CAPACITY("D3.1", Barrier.FUN3, true),
    FOB_PRICE("D6.1", Barrier.MPC1, true),
    CERTIFICATES("D4.2", Barrier.MPR3, false),
    ANSWERING("D2.2", Barrier.ENV_S3, false),
    PAYMENT("D7.3", Barrier.PRO3, false),
    LOGISTICS("logistics", Barrier.MLO1, false);

    private final String item;
    private final Barrier barrier;
    private final boolean beforeAnyExport;

    Gate(String item, Barrier barrier, boolean beforeAnyExport) {
        this.item = item;
        this.barrier = barrier;
        this.beforeAnyExport = beforeAnyExport;
    }

    /** The item of the instrument whose answer opens or closes it, {@code D1.3}; {@code logistics} for the ninth. Messages: {@code gate.D1.3}. */
    public String item() {
        return item;
    }

    /** The barrier that it stands for while it is open. */
    public Barrier barrier() {
        return barrier;
    }

    /** It must be met for an indirect export already (class C2). */
    public boolean isBeforeAnyExport() {
        return beforeAnyExport;
    }

    public static Optional<Gate> find(String item) {
        return Arrays.stream(values()).filter(gate -> gate.item.equals(item)).findFirst();
    }

    /** @throws IllegalArgumentException if the item is not a gate's */
    public static Gate of(String item) {
        return find(item).orElseThrow(() -> new IllegalArgumentException("no gate " + item));
    }
}
