package org.hexport.views.portal.front;

import java.util.List;
import java.util.UUID;
import org.hexport.kernel.Money;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Products by name. */
public record CataloguePage(
        String words, List<Good> goods, @Nullable String next) {

    public CataloguePage {
        goods = List.copyOf(goods);
    }

    /** A product, its maker and where they are. */
    public record Good(
            UUID id,
            String name,
            @Nullable String nameEn,
            String maker,
            String place,
            @Nullable Money price,
            @Nullable String unit,
            @Nullable String hs6,
            @Nullable Picture picture) {

        /** The name in the reader's language where it is known, else as its maker calls it. */
        public String nameFor(Ui ui) {
            return ui.language().equals("id") || nameEn == null || nameEn.isBlank() ? name : nameEn;
        }

        String position() {
            return name.toLowerCase(java.util.Locale.ROOT) + id;
        }
    }
}
