package org.hexport.parties.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.parties.sme.profile.Identifiers;
import org.hexport.parties.sme.profile.Profile;
import org.hexport.parties.sme.profile.Scope;
import org.hexport.platform.reference.Region;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.tables.Cells;
import org.hexport.platform.tables.ImportReport.Rule;
import org.jspecify.annotations.Nullable;

/** Reads a row of the file {@code enterprises}, and says of each cell what is wrong with it. */
final class RowReader {

    static final List<String> REQUIRED = List.of(Fact.NAME.column(), Fact.DISTRICT.column());
    static final List<String> OPTIONAL = optional();
    static final String NIK = "nik";
    static final String PRODUCTS = "products";

    /** For the house alone: the row belongs to the demonstration. */
    static final String DEMO = "demo";

    private static final int EARLIEST_YEAR = 1800;
    private static final int LONGEST_PRODUCTS = 4_000;
    private static final int PRINT_LENGTH = 32;

    private final Viewer viewer;
    private final Regions regions;
    private final int thisYear;

    /**
     * A sound row of a file.
     *
     * @param cells for saying what is wrong with it after all
     */
    record FileRow(Cells cells, Told told) {}

    RowReader(Viewer viewer, Regions regions, int thisYear) {
        this.viewer = viewer;
        this.regions = regions;
        this.thisYear = thisYear;
    }

    private static List<String> optional() {
        var columns = new ArrayList<>(Arrays.stream(Fact.values())
                .map(Fact::column)
                .filter(column -> !REQUIRED.contains(column))
                .toList());
        columns.add(NIK);
        columns.add(PRODUCTS);
        return List.copyOf(columns);
    }

    Optional<FileRow> read(Cells cells) {
        var profile = Profile.read(fact -> value(cells, fact));
        REQUIRED.forEach(cells::required);
        var products = products(cells);
        var nik = identityNumber(cells);
        var npwp = profile.get(Fact.NPWP);
        if (npwp != null && !Identifiers.looksRight(npwp)) {
            cells.warn(Fact.NPWP.column(), Rule.of("sme.rule.npwp-doubtful"));
        }
        if (cells.sound() && !Scope.writesIn(viewer, profile.district())) {
            cells.refuse(Fact.DISTRICT.column(), Rule.of("sme.rule.region"));
        }
        return cells.sound()
                ? Optional.of(
                        new FileRow(cells, new Told(profile, products, print(profile, products), demo(cells), nik)))
                : Optional.empty();
    }

    private @Nullable String value(Cells cells, Fact fact) {
        var column = fact.column();
        return switch (fact.kind()) {
            case TEXT -> cells.code(column, fact::kept, fact.rule());
            case SEX -> cells.sex(column);
            case YES_NO -> yesNo(cells, column);
            case DISTRICT -> district(cells, column);
            case YEAR -> digits(cells.year(column, EARLIEST_YEAR, thisYear));
            case MONEY -> digits(cells.money(column));
            case COUNT -> count(cells, fact);
        };
    }

    private static @Nullable String yesNo(Cells cells, String column) {
        var answer = cells.yesNo(column);
        return answer == null ? null : answer ? "yes" : "no";
    }

    private @Nullable String district(Cells cells, String column) {
        var code = cells.region(column);
        if (code == null) {
            return null;
        }
        var district = regions.findDistrict(code).map(Region::code);
        if (district.isEmpty()) {
            cells.refuse(column, Fact.DISTRICT.rule());
        }
        return district.orElse(null);
    }

    private static @Nullable String count(Cells cells, Fact fact) {
        var digits = digits(cells.count(fact.column()));
        if (digits != null && fact.kept(digits).isEmpty()) {
            cells.refuse(fact.column(), fact.rule());
        }
        return digits;
    }

    private static List<FileProduct> products(Cells cells) {
        var text = cells.text(PRODUCTS, LONGEST_PRODUCTS);
        var products = FileProduct.several(text);
        if (products.isEmpty()) {
            cells.refuse(PRODUCTS, Rule.of("sme.rule.products"));
        }
        return products.orElse(List.of());
    }

    /** Sixteen digits, or it is in the wrong column. What can't be an identity number is not kept. */
    private static @Nullable String identityNumber(Cells cells) {
        cells.hide(NIK);
        var nik = cells.text(NIK);
        if (nik.isEmpty()) {
            return null;
        }
        if (!nik.matches("\\d{16}")) {
            cells.refuse(NIK, Rule.of("sme.rule.nik"));
        } else if (Identifiers.nik(nik).isEmpty()) {
            cells.warn(NIK, Rule.of("sme.rule.nik-doubtful"));
        }
        return Identifiers.nik(nik).orElse(null);
    }

    private boolean demo(Cells cells) {
        return viewer == Viewer.HOUSE && Boolean.TRUE.equals(cells.yesNo(DEMO));
    }

    private static @Nullable String digits(@Nullable Number number) {
        return number == null ? null : number.toString();
    }

    /** Without the identity number, which could be guessed from its hash. */
    private static String print(Profile profile, List<FileProduct> products) {
        var told = profile + FileProduct.written(products);
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, PRINT_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
