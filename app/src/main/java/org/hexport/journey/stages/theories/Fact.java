package org.hexport.journey.stages.theories;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the rules read, in the order of the files. */
public enum Fact {
    INT(Kind.ASKED),
    UNSOL(Kind.ASKED),
    AWARE(Kind.RECORDED),
    EXPL(Kind.RECORDED),
    SHIPMENTS_12M(Kind.RECORDED),
    QUARTERS_8(Kind.RECORDED),
    DESTINATIONS(Kind.RECORDED),
    MODES(Kind.RECORDED),
    FIRST_EXPORT(Kind.RECORDED),
    LAST_EXPORT(Kind.RECORDED),
    EXPORTS_12M(Kind.MONEY),
    INDIRECT_EXPORTS_12M(Kind.MONEY),
    EXPORTS_PREV_12M(Kind.MONEY),
    SALES_12M(Kind.MONEY),
    FOUNDED(Kind.RECORDED),
    EVAL(Kind.RECORDED),
    DECISION(Kind.ASKED),
    RESOURCES(Kind.ASKED);

    /** What it means where it is empty: of recorded facts that there is none, of the others that it is unknown. */
    public enum Kind {
        ASKED,
        RECORDED,
        MONEY
    }

    private final Kind kind;
    private final String column;

    Fact(Kind kind) {
        this.kind = kind;
        this.column = name().toLowerCase(Locale.ROOT);
    }

    public Kind kind() {
        return kind;
    }

    /** Its name in files and answers. */
    public String column() {
        return column;
    }

    public static List<String> columns() {
        return Arrays.stream(values()).map(Fact::column).toList();
    }
}
