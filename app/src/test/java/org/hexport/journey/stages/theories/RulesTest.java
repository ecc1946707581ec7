package org.hexport.journey.stages.theories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexport.journey.stages.theories.Firm.aFirm;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every boundary of every rule. The classification is of 31 October 2026, and large is from 300. */
class RulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                                          | 1
            quarters_8=3 modes=agent                                   | 1
            quarters_8=4 modes=agent                                   | 2
            quarters_8=4 modes=indirect_trader                         | 2
            quarters_8=4 modes=direct;agent                            | 2
            quarters_8=4 modes=direct                                  | outside
            quarters_8=4 modes=unsolicited_order                       | outside
            quarters_8=4 modes=cross_border_ecommerce                  | outside
            quarters_8=4                                               | 1..2 ask modes
            quarters_8=3                                               | 1
            modes=sales_office                                         | 3
            quarters_8=8 modes=agent;sales_office                      | 3
            modes=production_abroad                                    | 4
            quarters_8=8 modes=sales_office;production_abroad;agent    | 4
            last_export=2020-01-01 modes=agent                         | 1
            """)
    void theEstablishmentChain(String words, String stage) {
        assertThat(firm(words).in(Theory.JOHANSON_WIEDERSHEIM)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            expl=2                                                          | 3
            expl=2 int=0 unsol=n                                            | 3
            expl=1 int=0 unsol=n                                            | 1
            expl=1                                                          | 1..2 ask int unsol
            -                                                               | 1..2 ask int unsol
            int=0                                                           | 1..2 ask unsol
            unsol=n                                                         | 1..2 ask int
            unsol=y                                                         | 2
            int=0 unsol=y                                                   | 2
            int=1                                                           | 2
            int=1 unsol=n                                                   | 2
            int=0 unsol=n                                                   | 1
            int=4 unsol=n last_export=2024-10-31                            | 2
            last_export=2024-11-01                                          | 4
            quarters_8=3 exports_12m=900 sales_12m=1000 destinations=US     | 4
            quarters_8=4 exports_12m=49 sales_12m=1000 destinations=US      | 4
            quarters_8=4 exports_12m=50 sales_12m=1000 destinations=US      | 6
            quarters_8=4 exports_12m=50 sales_12m=1000 destinations=SG      | 5
            quarters_8=4 exports_12m=50 sales_12m=1000 destinations=SG;VN   | 6
            quarters_8=4 exports_12m=50 sales_12m=1000                      | 5..6 ask destinations
            quarters_8=4 exports_12m=50 indirect_exports_12m=0 sales_12m=1000 destinations=MY | 5
            quarters_8=4 exports_12m=20 indirect_exports_12m=30 sales_12m=1000 destinations=MY | 5
            quarters_8=4 indirect_exports_12m=50 sales_12m=1000 destinations=MY | 5
            quarters_8=4 exports_12m=0.15 sales_12m=3 destinations=MY       | 5
            quarters_8=4 exports_12m=0 sales_12m=1000                       | 4
            quarters_8=4 destinations=US                                    | 4..6 ask exports_12m sales_12m
            quarters_8=4 exports_12m=50 destinations=US                     | 4..6 ask sales_12m
            quarters_8=4 indirect_exports_12m=50                            | 4..6 ask sales_12m
            quarters_8=4 sales_12m=1000                                     | 4..6 ask exports_12m
            quarters_8=4 exports_12m=50 sales_12m=0                         | 4..6 ask sales_12m
            quarters_8=4 sales_12m=0                                        | 4..6 ask exports_12m sales_12m
            quarters_8=3                                                    | 4
            """)
    void bilkeyAndTesar(String words, String stage) {
        assertThat(firm(words).in(Theory.BILKEY_TESAR)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                                     | none..2 ask int
            aware=y                                               | 1..2 ask int
            int=0                                                 | none
            int=2                                                 | none
            int=2 aware=y                                         | 1
            int=3                                                 | 2
            int=3 aware=y                                         | 2
            int=2 decision=stop                                   | none
            last_export=2020-01-01 decision=stop                  | rejected
            quarters_8=8 decision=stop                            | rejected
            shipments_12m=1 decision=continue                     | 5
            last_export=2020-01-01 decision=continue              | 5
            last_export=2024-10-31 eval=y                         | 3..5 ask decision
            first_export=2026-10-01                               | 3..5 ask decision
            last_export=2024-11-01                                | 3
            last_export=2024-11-01 eval=y                         | 4
            quarters_8=1                                          | 3
            quarters_8=3 eval=y                                   | 4
            quarters_8=4                                          | 5
            quarters_8=4 eval=y                                   | 5
            """)
    void reid(String words, String stage) {
        assertThat(firm(words).in(Theory.REID)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            expl=2                                                         | 3
            expl=2 int=0                                                   | 3
            expl=1                                                         | 1..2 ask int
            -                                                              | 1..2 ask int
            unsol=n                                                        | 1..2 ask int
            unsol=y                                                        | 2
            int=0 unsol=y                                                  | 2
            int=1 unsol=n                                                  | 2
            int=0                                                          | 1
            int=0 unsol=n expl=1                                           | 1
            quarters_8=3 first_export=2020-01-01 exports_12m=900           | 4
            quarters_8=3                                                   | 4
            quarters_8=4 first_export=2024-11-01 exports_12m=900           | 4
            quarters_8=4 first_export=2024-10-31 exports_12m=299           | 5
            quarters_8=4 first_export=2024-10-31 exports_12m=300           | 6
            quarters_8=4 first_export=2024-10-31 exports_12m=200 indirect_exports_12m=100 | 6
            quarters_8=4 first_export=2024-10-31 indirect_exports_12m=300  | 6
            quarters_8=4 first_export=2024-10-31 exports_12m=0             | 5
            quarters_8=4 first_export=2024-10-31                           | 5..6 ask exports_12m
            quarters_8=4 exports_12m=900                                   | 4..6 ask first_export
            quarters_8=4                                                   | 4..6 ask first_export
            """)
    void czinkota(String words, String stage) {
        assertThat(firm(words).in(Theory.CZINKOTA)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                                                         | 1..2 ask int
            unsol=y                                                                   | 1..2 ask int
            expl=1                                                                    | 2
            expl=1 int=0                                                              | 2
            int=0                                                                     | 1
            int=1                                                                     | 1
            int=2                                                                     | 2
            shipments_12m=1 int=4                                                     | 3..5 ask exports_12m sales_12m
            shipments_12m=1 exports_12m=9                                             | 3..5 ask sales_12m
            shipments_12m=1 exports_12m=9 sales_12m=0                                 | 3..5 ask sales_12m
            shipments_12m=1 sales_12m=9                                               | 3..5 ask exports_12m
            shipments_12m=1 exports_12m=99 sales_12m=1000 destinations=SG;MY          | 3
            shipments_12m=1 exports_12m=100 sales_12m=1000 destinations=SG;MY         | 4
            shipments_12m=1 exports_12m=100 sales_12m=1000 destinations=SG            | 3
            shipments_12m=1 exports_12m=100 sales_12m=1000                            | 3
            shipments_12m=1 exports_12m=100 sales_12m=1000 destinations=SG;MY exports_prev_12m=100 | 4
            shipments_12m=1 exports_12m=100 sales_12m=1000 destinations=SG;MY exports_prev_12m=101 | 3
            shipments_12m=1 exports_12m=40 indirect_exports_12m=60 sales_12m=1000 destinations=SG;MY exports_prev_12m=100 | 4
            shipments_12m=1 exports_12m=399 sales_12m=1000 destinations=SG resources=y | 3
            shipments_12m=1 exports_12m=399 sales_12m=1000 destinations=SG;MY resources=y | 4
            shipments_12m=1 exports_12m=400 sales_12m=1000 resources=y                | 5
            shipments_12m=1 exports_12m=400 sales_12m=1000                            | 3..5 ask resources
            shipments_12m=1 exports_12m=400 sales_12m=1000 destinations=SG;MY         | 4..5 ask resources
            shipments_12m=1 exports_12m=400 sales_12m=1000 destinations=SG;MY exports_prev_12m=401 | 3..5 ask resources
            shipments_12m=1 exports_12m=400 sales_12m=1000 resources=n                | 3
            shipments_12m=1 exports_12m=400 sales_12m=1000 destinations=SG;MY resources=n | 4
            """)
    void cavusgil(String words, String stage) {
        assertThat(firm(words).in(Theory.CAVUSGIL)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                         | 1..2 ask int
            expl=9                    | 1..2 ask int
            int=1                     | 1
            int=2                     | 2
            quarters_8=3              | 3
            quarters_8=4              | 4
            shipments_12m=1 int=0     | 3
            last_export=2024-11-01    | 3
            last_export=2024-10-31    | 1..2 ask int
            first_export=2026-10-30 int=2 | 2
            """)
    void raoAndNaidu(String words, String stage) {
        assertThat(firm(words).in(Theory.RAO_NAIDU)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                     | A-a..A-b ask int
            expl=1                                | A-a..A-b ask int
            expl=2                                | A-b
            expl=2 int=0                          | A-b
            int=2                                 | A-a
            int=3                                 | A-b
            last_export=2024-10-31                | A-c
            first_export=2026-10-01               | A-c
            last_export=2024-11-01                | B
            shipments_12m=1 first_export=2020-01-01 | B
            quarters_8=3 first_export=2020-01-01  | B
            quarters_8=4 first_export=2024-11-01  | B
            quarters_8=4 first_export=2024-10-31  | C
            quarters_8=4                          | B..C ask first_export
            quarters_8=3                          | B
            """)
    void leonidouAndKatsikeas(String words, String stage) {
        assertThat(firm(words).in(Theory.LEONIDOU_KATSIKEAS)).isEqualTo(stage);
    }

    /** Less than 24 months ago: the same day two years earlier is not less. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-31, 2024-10-31, A-c",
        "2026-10-31, 2024-11-01, B",
        "2026-02-28, 2024-02-28, A-c",
        "2026-02-28, 2024-02-29, B",
        "2024-02-29, 2022-02-28, A-c",
        "2024-02-29, 2022-03-01, B",
        "2026-04-30, 2024-04-30, A-c"
    })
    void countsWholeMonths(String asOf, String lastExport, String stage) {
        assertThat(firm("as_of=" + asOf + " last_export=" + lastExport).in(Theory.LEONIDOU_KATSIKEAS))
                .isEqualTo(stage);
    }

    private static Firm firm(String words) {
        return aFirm(words == null ? "" : words);
    }
}
