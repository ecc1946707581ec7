package org.hexport.views.insight.region;

import java.time.LocalDate;
import java.util.UUID;
import org.hexport.kernel.Helix;
import org.hexport.kernel.NotFound;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Which contributions of a region are looked at.
 *
 * @param helix null for all
 * @param beneficiary null for all; else one of the region, or who lies elsewhere and acts in it, as a gallery in the city may
 */
public record Chosen(
        String region, @Nullable Helix helix, @Nullable UUID beneficiary, LocalDate since) {

    private static final int MONTHS = 12;
    private static final int MONTHS_OF_ONE = 24;

    /** @throws NotFound where what is asked for can't be */
    static Chosen of(Ui ui, String region) {
        var helix = ui.parameter("helix");
        var beneficiary = ui.parameter("beneficiary");
        if (!helix.matches("[ABCGMT]?")) {
            throw new NotFound();
        }
        try {
            return new Chosen(
                    region,
                    helix.isEmpty() ? null : Helix.of(helix.charAt(0)),
                    beneficiary.isEmpty() ? null : UUID.fromString(beneficiary),
                    ui.today().minusMonths(beneficiary.isEmpty() ? MONTHS : MONTHS_OF_ONE));
        } catch (IllegalArgumentException strange) {
            throw new NotFound();
        }
    }

    @Nullable
    String letter() {
        return helix == null ? null : String.valueOf(helix.letter());
    }

    /** @param ending {@code .csv} or {@code .xlsx} for a file, empty for the page */
    public String address(Ui ui, String ending) {
        return address(ui, ending, null);
    }

    /** The same for another helix, or for all. */
    public String with(Ui ui, @Nullable Helix other) {
        return new Chosen(region, other, beneficiary, since).address(ui, "");
    }

    String address(Ui ui, String ending, @Nullable String from) {
        return ui.address(
                "/regions/" + region + "/contributions" + ending,
                "helix",
                letter(),
                "beneficiary",
                beneficiary == null ? null : beneficiary.toString(),
                "from",
                from);
    }
}
