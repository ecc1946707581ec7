package org.hexport.parties.sme.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.platform.tables.TableExport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.View;

/** The register as a file: the columns of the file {@code enterprises}, row by row, whatever its length. */
@Component
class RegisterExport {

    private static final int FETCHED = 500;
    private static final Set<Fact> CONTACT = Set.of(Fact.PHONE, Fact.EMAIL, Fact.ADDRESS);
    private static final String SQL = """
            select %s,
                   (select string_agg(concat_ws(':', replace(replace(p.name, ':', ' '), ';', ' '), coalesce(p.hs6, ''),
                                                coalesce(p.price_idr::text, '')), ';' order by p.added_at, p.name)
                      from sme.product p where p.enterprise_id = e.id and p.removed_at is null) as products
              from sme.enterprise e
             where\s""".formatted(
                    Arrays.stream(Fact.values()).map(RegisterExport::expression).collect(Collectors.joining(", ")));

    /** What the owner shares with the viewer; see Consents for where nobody decided. A person's tax number is the identity number. */
    private static String expression(Fact fact) {
        var purpose = CONTACT.contains(fact) ? "contact" : fact.kind() == Fact.Kind.MONEY ? "sales" : null;
        if (fact == Fact.NPWP) {
            return "case when left(e.npwp, 1) = '0' or :everything or e.id = any(:mine) then e.npwp end as npwp";
        }
        return purpose == null
                ? "e." + fact.column()
                : """
                case when :everything or e.id = any(:mine) or e.id = any(:helped)
                       or coalesce((select c.given from facts.consent c
                                     where c.enterprise_id = e.id and c.purpose = '%s'), %s)
                     then e.%s end as %s""".formatted(
                                purpose,
                                purpose.equals("contact")
                                        ? "e.district ^@ any(:written) or e.association_id = any(:mine)"
                                        : "e.district ^@ any(:written)",
                                fact.column(),
                                fact.column());
    }

    private final NamedParameterJdbcTemplate jdbc;
    private final TransactionTemplate reading;
    private final Clock clock;

    RegisterExport(JdbcTemplate jdbc, PlatformTransactionManager transactions, Clock clock) {
        var streaming = new JdbcTemplate(java.util.Objects.requireNonNull(jdbc.getDataSource()));
        streaming.setFetchSize(FETCHED);
        this.jdbc = new NamedParameterJdbcTemplate(streaming);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.clock = clock;
    }

    View of(Viewer viewer, Filter filter) {
        return (model, request, response) -> {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"enterprises-" + LocalDate.now(clock) + ".csv\"");
            try (var file = new TableExport(response.getWriter(), columns())) {
                reading.executeWithoutResult(status -> jdbc.query(
                        SQL + Register.conditions(filter) + " order by e.name, e.id",
                        Register.parameters(viewer, filter),
                        (RowCallbackHandler) row -> file.row(cells(row))));
            } catch (UncheckedIOException goneAway) {
                throw new IOException(goneAway);
            }
        };
    }

    private static List<String> columns() {
        var columns =
                new ArrayList<>(Arrays.stream(Fact.values()).map(Fact::column).toList());
        columns.add("products");
        return columns;
    }

    private static @Nullable Object[] cells(ResultSet row) throws SQLException {
        var cells = new @Nullable Object[Fact.values().length + 1];
        for (var fact : Fact.values()) {
            cells[fact.ordinal()] = row.getString(fact.column());
        }
        cells[cells.length - 1] = row.getString("products");
        return cells;
    }
}
