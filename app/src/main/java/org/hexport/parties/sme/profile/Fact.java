package org.hexport.parties.sme.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hexport.platform.tables.ImportReport.Rule;

/** One thing that is known of an enterprise: a column of the table and of files, a field of the form. */
public enum Fact {
    NAME(Kind.TEXT, upTo(120), "name"),
    LEGAL_FORM(Kind.TEXT, upTo(60), "text"),
    NIB(Kind.TEXT, Identifiers::nib, "nib"),
    NIB_STATUS(Kind.TEXT, oneOf("typed", "seen", "confirmed"), "nib-status"),
    NPWP(Kind.TEXT, Identifiers::npwp, "npwp"),
    OWNER(Kind.TEXT, upTo(120), "text"),
    OWNER_SEX(Kind.SEX, Optional::of, "text"),
    OWNER_DISABILITY(Kind.YES_NO, oneOf("yes", "no"), "yes-no"),
    PHONE(Kind.TEXT, Identifiers::phone, "phone"),
    EMAIL(Kind.TEXT, Identifiers::email, "email"),
    DISTRICT(Kind.DISTRICT, Optional::of, "district"),
    VILLAGE(Kind.TEXT, upTo(120), "text"),
    ADDRESS(Kind.TEXT, upTo(240), "text"),
    POSTCODE(Kind.TEXT, Identifiers::postcode, "postcode"),
    KBLI(Kind.TEXT, Identifiers::kbli, "kbli"),
    KBLI_VERSION(Kind.TEXT, Fact::year, "kbli-version"),
    FOUNDED(Kind.YEAR, Optional::of, "text"),
    WORKERS(Kind.COUNT, Fact::upToAMillion, "workers"),
    WORKERS_FEMALE(Kind.COUNT, Fact::upToAMillion, "workers"),
    WORKERS_MALE(Kind.COUNT, Fact::upToAMillion, "workers"),
    CAPACITY(Kind.COUNT, upTo(9), "capacity"),
    CAPACITY_UNIT(Kind.TEXT, upTo(40), "text"),
    AREA_SERVED(Kind.TEXT, Fact::areas, "areas"),
    CAPITAL_IDR(Kind.MONEY, Optional::of, "text"),
    ANNUAL_SALES_IDR(Kind.MONEY, Optional::of, "text"),
    SALES_YEAR(Kind.YEAR, Optional::of, "text"),
    ASSOCIATION(Kind.TEXT, upTo(160), "text"),
    EXTERNAL_ID(Kind.TEXT, upTo(80), "text");

    /** How it is read from a cell or a field before its own rule is asked. */
    public enum Kind {
        TEXT,
        SEX,
        YES_NO,
        DISTRICT,
        YEAR,
        COUNT,
        MONEY;

        public boolean isNumber() {
            return this == YEAR || this == COUNT || this == MONEY;
        }
    }

    private static final java.util.regex.Pattern AREAS =
            java.util.regex.Pattern.compile("(?:\\d{2}(?:\\.\\d{2})?|ID|XX)(?:;(?:\\d{2}(?:\\.\\d{2})?|ID|XX)){0,19}");

    private final Kind kind;
    private final Function<String, Optional<String>> form;
    private final String rule;

    Fact(Kind kind, Function<String, Optional<String>> form, String rule) {
        this.kind = kind;
        this.form = form;
        this.rule = rule;
    }

    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Kind kind() {
        return kind;
    }

    /** The one form in which it is kept; empty where the text can't be one. */
    public Optional<String> kept(String text) {
        return form.apply(text);
    }

    public Rule rule() {
        return Rule.of("sme.rule." + rule);
    }

    /** The message key of what a form says where the answer can't be one. */
    public String problem() {
        return "sme.edit." + rule;
    }

    /** The message key of its label. */
    public String label() {
        return "sme.fact." + column();
    }

    public static Optional<Fact> find(String column) {
        return Arrays.stream(values())
                .filter(fact -> fact.column().equals(column))
                .findFirst();
    }

    private static Function<String, Optional<String>> upTo(int longest) {
        return text -> Optional.of(text).filter(value -> value.length() <= longest);
    }

    private static Function<String, Optional<String>> oneOf(String... values) {
        return text -> Optional.of(text).filter(List.of(values)::contains);
    }

    /** Codes of regions, {@code ID} for the rest of Indonesia, {@code XX} for abroad. */
    private static Optional<String> areas(String text) {
        return Optional.of(text).filter(value -> AREAS.matcher(value).matches());
    }

    private static Optional<String> year(String text) {
        return Optional.of(text).filter(value -> value.matches("20[0-4]\\d"));
    }

    private static Optional<String> upToAMillion(String digits) {
        return Optional.of(digits).filter(value -> value.length() <= 6);
    }
}
