package org.hexport.parties.sme;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.identity.People;
import org.hexport.platform.tables.FileImport;
import org.hexport.platform.tables.ImportReport;
import org.hexport.platform.tables.Table;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enterprises for tests, each with a name that nobody else has, also where the database stays from one run to the next. */
@Component
public class SmeWorld {

    public static final String SINGOSARI = "35.07.24";
    public static final String KEPANJEN = "35.07.13";

    private static final String LETTERS = "bcdfghjklmnprstvwz";
    private static final String VOWELS = "aeiou";

    private final Enterprises enterprises;
    private final List<FileImport> imports;
    private final Folk folk;
    private final People people;
    private final Organisations organisations;
    private final Clock clock;
    private final RandomGenerator chance;
    private final JdbcClient jdbc;

    SmeWorld(
            Enterprises enterprises,
            List<FileImport> imports,
            Folk folk,
            People people,
            Organisations organisations,
            Clock clock,
            RandomGenerator chance,
            JdbcClient jdbc) {
        this.enterprises = enterprises;
        this.imports = imports;
        this.folk = folk;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
        this.chance = chance;
        this.jdbc = jdbc;
    }

    /** A name like no other: three words of nine letters. */
    public String name() {
        return word() + " " + word() + " " + word();
    }

    public String word() {
        var word = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            word.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
            word.append(VOWELS.charAt(chance.nextInt(VOWELS.length())));
        }
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    public String nib() {
        return "999%010d".formatted(chance.nextLong(10_000_000_000L));
    }

    public OrganisationId id() {
        return new OrganisationId(Uuid7.at(clock.instant(), chance));
    }

    public OrganisationId anEnterprise() {
        return anEnterprise(name(), SINGOSARI);
    }

    public OrganisationId anEnterprise(String name, String district) {
        return enterprises.register(Viewer.HOUSE, new NewEnterprise(id(), name, district, null));
    }

    public OrganisationId named(String name) {
        return jdbc.sql("select id from facts.enterprise where name = :name")
                .param("name", name)
                .query((row, _) -> new OrganisationId(row.getObject("id", java.util.UUID.class)))
                .single();
    }

    public PersonId ownerOf(OrganisationId enterprise) {
        return folk.aMemberOf(enterprise, MemberRole.OWNER);
    }

    public Viewer viewer(PersonId person) {
        return people.viewerOf(person);
    }

    /** An actor organisation of this name. */
    public OrganisationId anAssociation(String name) {
        var id = folk.anActor("35.07");
        organisations.rename(id, name);
        return id;
    }

    public ImportReport take(Viewer viewer, Table table) {
        return imports.stream()
                .filter(kind -> kind.name().equals("enterprises"))
                .findFirst()
                .orElseThrow()
                .take(viewer, table);
    }

    /** Columns separated by blanks, each row's cells by bars; an empty cell is not there. */
    public static Table table(String columns, String... rows) {
        var names = List.of(columns.split(" "));
        var read = new ArrayList<Table.Row>();
        for (int i = 0; i < rows.length; i++) {
            var cells = rows[i].split("\\|", -1);
            var filled = new HashMap<String, String>();
            for (int c = 0; c < cells.length; c++) {
                if (!cells[c].isBlank()) {
                    filled.put(names.get(c), cells[c].strip());
                }
            }
            read.add(new Table.Row(i + 2, filled));
        }
        return new Table(names, read, false);
    }

    public static String lines(ImportReport report) {
        return report.errors().stream().map(error -> error.line("f")).collect(Collectors.joining("\n"));
    }

    public static List<Integer> counts(ImportReport report) {
        return Arrays.asList(
                report.rows(),
                report.added(),
                report.updated(),
                report.unchanged(),
                report.duplicates(),
                report.errors().size());
    }
}
