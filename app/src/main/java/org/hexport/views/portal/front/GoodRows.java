package org.hexport.views.portal.front;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexport.kernel.Money;
import org.hexport.views.portal.front.CataloguePage.Good;
import org.jspecify.annotations.Nullable;

/** Rows of the published facts as products. */
final class GoodRows {

    /** What a line of a list shows, with the first picture. */
    static final String LINE = """
            p.id, p.name, p.name_en, e.name as maker, d.name as place, p.price_idr, p.unit, p.hs6,
            photo.file_id, photo.alt, photo.width, photo.height, photo.widths
            """;

    static final String FIRST_PHOTO = """
            left join lateral (select file_id, alt, width, height, widths from facts.product_photo
                                where product_id = p.id order by position, file_id limit 1) photo on true
            """;

    private static final List<String> LANGUAGES = List.of("id", "en", "ms", "nl", "zh", "fr", "ar");

    private GoodRows() {}

    static Good line(ResultSet row, int number) throws SQLException {
        return new Good(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("maker"),
                row.getString("place"),
                row.getObject("price_idr") == null ? null : Money.idr(row.getLong("price_idr")),
                row.getString("unit"),
                row.getString("hs6"),
                row.getObject("file_id") == null ? null : picture(row));
    }

    private static Picture picture(ResultSet row) throws SQLException {
        return new Picture(
                row.getObject("file_id", UUID.class),
                row.getString("alt"),
                row.getInt("width"),
                row.getInt("height"),
                Arrays.asList((Integer[]) row.getArray("widths").getArray()));
    }

    static GoodSheet sheet(ResultSet row, int number) throws SQLException {
        return new GoodSheet(
                line(row, number),
                pictures(row),
                descriptions(row),
                new GoodPage.Trade(
                        row.getString("hs6"),
                        row.getString("hs_version"),
                        row.getString("hs8"),
                        row.getObject("min_order", Long.class),
                        row.getObject("monthly_capacity", Long.class)),
                texts(row.getArray("tags")));
    }

    /** What the database tells of a product. */
    record GoodSheet(
            Good good,
            List<Picture> pictures,
            Map<String, String> descriptions,
            GoodPage.Trade trade,
            List<String> tags) {}

    private static List<Picture> pictures(ResultSet row) throws SQLException {
        var pictures = new ArrayList<Picture>();
        var alts = texts(row.getArray("alts"));
        var sizes = texts(row.getArray("sizes"));
        var files = row.getArray("files");
        if (files != null) {
            for (var file : (UUID[]) files.getArray()) {
                var size = numbers(sizes.get(pictures.size()));
                pictures.add(new Picture(
                        file, alts.get(pictures.size()), size.get(0), size.get(1), size.subList(2, size.size())));
            }
        }
        return pictures;
    }

    private static List<Integer> numbers(String text) {
        return Stream.of(text.split(" ")).map(Integer::valueOf).toList();
    }

    private static Map<String, String> descriptions(ResultSet row) throws SQLException {
        var descriptions = new HashMap<String, String>();
        for (var language : LANGUAGES) {
            var text = row.getString("description_" + language);
            if (text != null && !text.isBlank()) {
                descriptions.put(language, text);
            }
        }
        return descriptions;
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}
