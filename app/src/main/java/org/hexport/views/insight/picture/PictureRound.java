package org.hexport.views.insight.picture;

import java.time.Clock;
import org.springframework.transaction.support.TransactionOperations;

/** One round of drawing: each due picture in a transaction of its own, so that readers see the old one until the new one is whole. */
record PictureRound(KeptPictures kept, Pictures pictures, TransactionOperations transactions, Clock clock) {

    void run() {
        for (var region : kept.due(clock.instant())) {
            transactions.executeWithoutResult(_ -> draw(region));
        }
    }

    void draw(String region) {
        var at = clock.instant();
        var since = pictures.since();
        long start = System.nanoTime();
        if (Pictures.isSmall(kept.count(region, since))) {
            kept.forget(region);
        } else {
            kept.drawn(region, at, since, (System.nanoTime() - start) / 1_000_000);
        }
    }
}
