package org.hexport.parties.sme.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexport.platform.tables.ImportReport.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactTest {

    @ParameterizedTest
    @EnumSource
    void eachFactHasItsWordsAndItsRule(Fact fact) {
        assertThat(Rule.of(fact.label()).english()).isNotBlank();
        assertThat(fact.rule().english()).isNotBlank();
        assertThat(Rule.of(fact.problem()).english()).isNotBlank();
        assertThat(Fact.find(fact.column())).contains(fact);
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void eachSizeHasItsWord(Size size) {
        assertThat(Rule.of("sme.size." + size.word()).english()).isNotBlank();
    }
}
