package org.hexport.parties.helix.offers;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.Money;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PolicyCell;
import org.hexport.parties.helix.Actor;
import org.hexport.parties.helix.ActorKind;
import org.hexport.parties.helix.Offer;
import org.hexport.parties.helix.Offer.Audience;
import org.hexport.parties.helix.Offer.Cost;
import org.hexport.parties.helix.Offer.Details;
import org.hexport.parties.helix.Offer.Mode;
import org.hexport.parties.helix.Offered;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** An offer as a row, and a row as an offer. */
final class OfferMapping {

    private OfferMapping() {}

    static SqlParameterSource parameters(Offer offer) {
        var audience = offer.audience();
        return new MapSqlParameterSource()
                .addValue("id", offer.id().value())
                .addValue("actor", offer.actor().value())
                .addValue("helix", String.valueOf(offer.role().helix().letter()))
                .addValue("role", offer.role().code())
                .addValue("title", offer.title())
                .addValue("barriers", array(offer.barrierCodes()))
                .addValue("rungs", array(audience.rungs()))
                .addValue("sectors", array(audience.sectors()))
                .addValue("sizes", array(audience.sizes()))
                .addValue("districts", array(audience.districts()))
                .addValue("languages", array(audience.languages()))
                .addValue("mode", offer.mode().word())
                .addValue("capacity", offer.capacity())
                .addValue("from", offer.from())
                .addValue("until", offer.until())
                .addValue("cost", offer.cost().amount().units())
                .addValue("payer", offer.cost().payer())
                .addValue("cell", offer.cell() == null ? null : offer.cell().toString())
                .addValue("topics", array(offer.details().topics()))
                .addValue(
                        "field",
                        offer.details().field().isEmpty()
                                ? null
                                : offer.details().field())
                .addValue("venue", offer.details().venue())
                .addValue(
                        "dates",
                        offer.details().dates().stream()
                                .map(LocalDate::toString)
                                .toArray(String[]::new));
    }

    static Offered offered(ResultSet row, int number) throws SQLException {
        return new Offered(offer(row), actor(row), row.getBoolean("open"));
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                new OfferId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("actor_id", UUID.class)),
                HelixRole.of(row.getString("role")),
                row.getString("title"),
                list(row, "barriers").stream().map(Barrier::of).collect(Collectors.toSet()),
                new Audience(
                        list(row, "rungs"),
                        list(row, "sectors"),
                        list(row, "sizes"),
                        list(row, "districts"),
                        list(row, "languages")),
                Mode.valueOf(row.getString("mode").toUpperCase(Locale.ROOT)),
                row.getInt("capacity"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                new Cost(Money.idr(row.getLong("cost_idr")), row.getString("payer")),
                cell(row.getString("cell")),
                details(row));
    }

    private static Details details(ResultSet row) throws SQLException {
        var field = row.getString("field");
        return new Details(
                list(row, "topics"), field == null ? "" : field, row.getString("venue"), days(row.getArray("dates")));
    }

    private static List<LocalDate> days(Array dates) throws SQLException {
        return Arrays.stream((Date[]) dates.getArray()).map(Date::toLocalDate).toList();
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                new OrganisationId(row.getObject("actor_id", UUID.class)),
                row.getString("name"),
                HelixRole.of(row.getString("role")).helix(),
                ActorKind.find(row.getString("kind")).orElse(ActorKind.UNSTATED),
                row.getString("district"),
                row.getString("note"),
                row.getBoolean("demo"),
                row.getString("state").equals("confirmed"));
    }

    private static @Nullable PolicyCell cell(@Nullable String text) {
        return text == null ? null : PolicyCell.find(text).orElse(null);
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
