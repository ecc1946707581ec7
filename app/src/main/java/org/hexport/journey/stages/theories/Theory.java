package org.hexport.journey.stages.theories;

import java.util.List;
import java.util.Locale;

/** The seven stage theories of the paper's Table 5, in its order. */
public enum Theory {
    JOHANSON_WIEDERSHEIM(new JohansonWiedersheim(), "1", "2", "3", "4", Finding.OUTSIDE),
    BILKEY_TESAR(new BilkeyTesar(), "1", "2", "3", "4", "5", "6"),
    REID(new Reid(), "none", "1", "2", "3", "4", "5", Finding.REJECTED),
    CZINKOTA(new Czinkota(), "1", "2", "3", "4", "5", "6"),
    CAVUSGIL(new Cavusgil(), "1", "2", "3", "4", "5"),
    RAO_NAIDU(new RaoNaidu(), "1", "2", "3", "4"),
    LEONIDOU_KATSIKEAS(new LeonidouKatsikeas(), "A-a", "A-b", "A-c", "B", "C");

    /** In the order of the table. */
    public static final List<Theory> ALL = List.of(values());

    private final Rule rule;
    private final List<String> stages;
    private final String code = name().toLowerCase(Locale.ROOT);

    Theory(Rule rule, String... stages) {
        this.rule = rule;
        this.stages = List.of(stages);
    }

    /** Its name in files and answers. */
    public String code() {
        return code;
    }

    /** Every stage that it may answer, the lowest first. */
    public List<String> stages() {
        return stages;
    }

    Finding decide(Situation situation, Flags flags) {
        return rule.decide(situation, flags);
    }

    /** One theory as a rule. */
    interface Rule {

        /** Decides, and raises the flags that this theory has to raise. */
        Finding decide(Situation situation, Flags flags);
    }
}
