package org.hexport.views.gaps.unmet;

import java.util.Arrays;
import org.hexport.kernel.Barrier;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Which needs are looked at; an empty text narrows nothing.
 *
 * @param helix the letter of who could lift them
 */
public record Narrowed(String region, String barrier, String district, String helix) {

    /** What is no barrier, no district of the region and no helix narrows nothing. */
    static Narrowed of(Ui ui, String region) {
        var district = ui.parameter("district");
        var helix = ui.parameter("helix");
        return new Narrowed(
                region,
                Barrier.find(ui.parameter("barrier")).map(Barrier::code).orElse(""),
                district.startsWith(region) && district.matches("[0-9.]{2,13}") ? district : region,
                helix.matches("[ABCGMT]") ? helix : "");
    }

    /** The codes of the barriers that are looked at. */
    String[] barriers() {
        return Arrays.stream(Barrier.values())
                .filter(each -> barrier.isEmpty() || each.code().equals(barrier))
                .filter(each -> helix.isEmpty()
                        || each.lifters().stream().anyMatch(lifter -> lifter.letter() == helix.charAt(0)))
                .map(Barrier::code)
                .toArray(String[]::new);
    }

    /** @param ending of a file, or empty for the page */
    public String address(Ui ui, String ending, @Nullable String after) {
        return ui.address(
                "/regions/" + region + "/unmet" + ending,
                "barrier",
                barrier,
                "district",
                district.equals(region) ? "" : district,
                "helix",
                helix,
                "after",
                after);
    }

    public String only(Ui ui, Barrier one) {
        return new Narrowed(region, one.code(), district, helix).address(ui, "", null) + "#needs";
    }
}
