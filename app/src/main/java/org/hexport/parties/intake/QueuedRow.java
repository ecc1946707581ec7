package org.hexport.parties.intake;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.parties.sme.profile.Profile;
import org.jspecify.annotations.Nullable;

/** How a row waits in the queue: its columns and what they say, but never the identity number. */
final class QueuedRow {

    private static final String PRODUCTS = "products";

    private QueuedRow() {}

    /** @param place of two arrays, the columns and their values */
    static void fill(PreparedStatement statement, int place, Told row) throws SQLException {
        var keys = new ArrayList<String>();
        var values = new ArrayList<@Nullable String>();
        for (var fact : Fact.values()) {
            if (row.profile().knows(fact)) {
                keys.add(fact.column());
                values.add(row.profile().get(fact));
            }
        }
        keys.add(PRODUCTS);
        values.add(FileProduct.written(row.products()));
        var connection = statement.getConnection();
        statement.setArray(place, connection.createArrayOf("text", keys.toArray()));
        statement.setArray(place + 1, connection.createArrayOf("text", values.toArray()));
    }

    static Told read(ResultSet row, @Nullable String nik) throws SQLException {
        var keys = (String[]) row.getArray("keys").getArray();
        var told = (String[]) row.getArray("told").getArray();
        var texts = new HashMap<String, String>();
        for (int i = 0; i < keys.length; i++) {
            texts.put(keys[i], told[i]);
        }
        var profile = Profile.read(fact -> texts.get(fact.column()));
        var products = FileProduct.several(texts.getOrDefault(PRODUCTS, "")).orElse(List.of());
        return new Told(profile, products, row.getString("row_print"), false, nik);
    }
}
