package org.hexport.top.command;

import org.hexport.journey.readiness.files.FilledSheet;
import org.hexport.journey.readiness.instrument.Score;

/** For people: the class, how steady it is, the axes as far as they are known, and the gates that are open. */
record ReadinessTable(Paper paper, int longestId) implements ReadinessLines {

    private static final int MOST_OF_ID = 40;
    private static final int PRODUCT = 20;
    private static final int WIDTH = 12;

    @Override
    public void head() {
        paper.padded("id", width()).padded("product", PRODUCT).padded("country", 9);
        paper.padded("class", 8).padded("steady", 8).padded("organisation", 14);
        paper.padded("product", WIDTH)
                .padded("overall", WIDTH)
                .add("open gates")
                .line();
    }

    @Override
    public void row(FilledSheet row, Scored scored) {
        var standing = scored.standing();
        var stability = scored.stability();
        paper.padded(row.id(), width()).padded(cut(row.product()), PRODUCT).padded(row.country(), 9);
        paper.padded(standing.isCertain() ? standing.low().name() : standing.low() + ".." + standing.high(), 8);
        paper.padded(stability == null ? "" : Math.round(stability * 100) + " %", 8);
        paper.padded(figure(scored.scores().organisation()), 14);
        paper.padded(figure(scored.scores().product()), WIDTH);
        paper.padded(figure(scored.scores().overall()), WIDTH);
        paper.add(scored.items(scored.unmet(), " ")).line();
    }

    private static String cut(String product) {
        return product.length() < PRODUCT ? product : product.substring(0, PRODUCT - 2) + "…";
    }

    private static String figure(Score score) {
        var low = score.low();
        var high = score.high();
        if (low == null || high == null) {
            return "-";
        }
        return score.isOpen() ? Math.round(low) + ".." + Math.round(high) : Long.toString(Math.round(low));
    }

    private int width() {
        return Math.min(Math.max(longestId, 2), MOST_OF_ID) + 2;
    }
}
