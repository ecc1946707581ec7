package org.hexport.journey.stages.theories;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.hexport.journey.stages.Rung;

/**
 * What the seven theories say of an enterprise, and where that lies on the ladder.
 *
 * @param findings in the order of the theories
 * @param fitting how many theories fit the rung
 * @param counted how many could: those with a determined stage that has a place on the ladder
 * @param decisive how many of the fitting fit no other rung
 * @param flags in alphabetical order
 * @param missing what would determine more, in the order of the theories
 */
public record Classification(
        List<Finding> findings,
        Rung rung,
        int fitting,
        int counted,
        int decisive,
        List<String> flags,
        List<Fact> missing) {

    private static final double FOUR_DIGITS = 10_000;

    public Classification {
        findings = List.copyOf(findings);
        flags = List.copyOf(flags);
        missing = List.copyOf(missing);
    }

    static Classification of(List<Finding> findings, List<String> flags) {
        var place = Ladder.place(findings);
        return new Classification(
                findings, place.rung(), place.fitting(), place.counted(), place.decisive(), flags, missing(findings));
    }

    private static List<Fact> missing(List<Finding> findings) {
        var missing = new LinkedHashSet<Fact>();
        for (var finding : findings) {
            if (finding instanceof Finding.Between between) {
                missing.addAll(between.ask());
            }
        }
        return List.copyOf(missing);
    }

    public Finding of(Theory theory) {
        return findings.get(theory.ordinal());
    }

    /** The share of the counted theories that fit the rung, to four digits. */
    public double agreement() {
        return agreement(fitting, counted);
    }

    /** The same for any of them. */
    public static double agreement(int fitting, int counted) {
        return Math.round(FOUR_DIGITS * fitting / counted) / FOUR_DIGITS;
    }

    public boolean fits(Theory theory) {
        return (Ladder.fits(theory, of(theory)) >> rung.ordinal() & 1) == 1;
    }

    /** It fits this rung and no other, so it could have disagreed with its neighbours. */
    public boolean decides(Theory theory) {
        return Ladder.fits(theory, of(theory)) == 1 << rung.ordinal();
    }

    /** A small-scale exporter by Czinkota, which exports of this much are not any more where the cut is lower. */
    public boolean isSmallScale() {
        return Czinkota.SMALL.equals(of(Theory.CZINKOTA));
    }

    /** False for exports that are not known. */
    public static boolean isLarge(double exports, double largeFrom) {
        return !Double.isNaN(exports) && Situation.isLarge(exports, largeFrom);
    }

    /** The same with Czinkota's large scale. */
    public Classification onALargeScale() {
        var others = new ArrayList<>(findings);
        others.set(Theory.CZINKOTA.ordinal(), Czinkota.LARGE);
        return of(List.copyOf(others), flags);
    }

    /** More than the one theory that reads silence as no export says something. */
    public boolean restsOnSomething() {
        return counted > 1;
    }

    /** Has tried exporting and decided against it. */
    public boolean rejected() {
        return of(Theory.REID) instanceof Finding.Stage(var name, var by) && name.equals(Finding.REJECTED);
    }
}
