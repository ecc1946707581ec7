package org.hexport.journey.stages.theories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexport.journey.stages.theories.Firm.aFirm;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                                                  | -
            last_export=2024-10-31                                             | former
            last_export=2024-11-01                                             | -
            first_export=2026-10-01                                            | former
            quarters_8=4 shipments_12m=4 modes=agent destinations=TH           | reid:presumed
            quarters_8=4 shipments_12m=4 modes=agent destinations=TH;VN        | johanson_wiedersheim:not_neighbouring reid:presumed
            quarters_8=4 shipments_12m=4 modes=direct destinations=VN          | reid:presumed
            quarters_8=4 shipments_12m=4 modes=agent;sales_office destinations=VN | reid:presumed
            quarters_8=4 shipments_12m=4 decision=continue                     | -
            quarters_8=3 shipments_12m=1 destinations=VN                       | bilkey_tesar:distance czinkota:distance
            quarters_8=3 shipments_12m=1 destinations=SG                       | -
            quarters_8=4 shipments_12m=1 destinations=VN decision=continue exports_12m=4 sales_12m=100 first_export=2020-01-01 | bilkey_tesar:distance
            quarters_8=4 shipments_12m=1 destinations=VN decision=continue exports_12m=6 sales_12m=100 first_export=2025-01-01 | czinkota:distance
            last_export=2026-10-01 destinations=US                             | bilkey_tesar:distance czinkota:distance
            last_export=2020-10-01 destinations=US                             | former
            quarters_8=1 shipments_12m=1 modes=indirect_trader                 | indirect_only
            quarters_8=1 shipments_12m=1 modes=indirect_trader;direct          | -
            last_export=2020-01-01 modes=indirect_trader                       | former
            founded=2020 first_export=2023-12-31 last_export=2026-01-01 indirect_exports_12m=25 sales_12m=100 destinations=SG;MY | early_internationaliser
            founded=2019 first_export=2023-01-01 last_export=2026-01-01 indirect_exports_12m=25 sales_12m=100 destinations=SG;MY | -
            founded=2020 first_export=2023-12-31 last_export=2026-01-01 indirect_exports_12m=24 sales_12m=100 destinations=SG;MY | -
            founded=2020 first_export=2023-12-31 last_export=2026-01-01 indirect_exports_12m=25 | -
            int=0 expl=2                                                       | explores_without_interest
            int=0 expl=1                                                       | -
            int=1 expl=2                                                       | -
            expl=2                                                             | -
            int=0 expl=2 quarters_8=1                                          | -
            int=0 expl=2 last_export=2020-01-01                                | explores_without_interest former
            shipments_12m=1                                                    | inconsistent:shipments_12m,quarters_8
            first_export=2026-10-02 last_export=2026-10-01                     | inconsistent:first_export,last_export
            first_export=2026-10-01 last_export=2026-10-01                     | -
            exports_12m=1                                                      | inconsistent:exports_12m,shipments_12m
            exports_12m=0                                                      | -
            indirect_exports_12m=1                                             | -
            quarters_8=1 exports_12m=1                                         | inconsistent:exports_12m,shipments_12m
            """)
    void areRaised(String words, String flags) {
        var expected = flags == null ? List.<String>of() : Arrays.asList(flags.split(" "));

        assertThat(aFirm(words == null ? "" : words).flags()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            exports_12m=400 resources=n                       | cavusgil:ratio_says_5
            exports_12m=400 resources=n destinations=SG;MY    | cavusgil:ratio_says_5
            exports_12m=400 resources=y                       | -
            exports_12m=400                                   | -
            exports_12m=399 resources=y                       | cavusgil:ratio_says_4
            exports_12m=399 destinations=SG;MY                | -
            exports_12m=100                                   | cavusgil:ratio_says_4
            exports_12m=100 destinations=SG;MY                | -
            exports_12m=100 destinations=SG;MY exports_prev_12m=101 | cavusgil:ratio_says_4
            exports_12m=99                                    | -
            """)
    void sayWhereTheShareSaysMoreThanTheStage(String words, String flag) {
        assertThat(aFirm("shipments_12m=1 quarters_8=1 sales_12m=1000 " + words).flags())
                .isEqualTo(flag == null ? List.of() : List.of(flag));
    }

    @Test
    void standInAlphabeticalOrder() {
        assertThat(aFirm("shipments_12m=1 exports_12m=5 sales_12m=10 destinations=US modes=indirect_trader resources=n"
                                + " founded=2024 first_export=2026-02-01 last_export=2026-01-01")
                        .flags())
                .containsExactly(
                        "bilkey_tesar:distance",
                        "cavusgil:ratio_says_5",
                        "czinkota:distance",
                        "early_internationaliser",
                        "inconsistent:first_export,last_export",
                        "inconsistent:shipments_12m,quarters_8",
                        "indirect_only");
    }
}
