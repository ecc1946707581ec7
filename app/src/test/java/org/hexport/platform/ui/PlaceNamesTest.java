package org.hexport.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Dau, Dau",
        "Kromengan, Kromengan",
        "Poncokusumo, Ponco-|kusumo",
        "Karangploso, Karang-|ploso",
        "Gondanglegi, Gondang-|legi",
        "Ampelgading, Ampel-|gading",
        "Sumberpucung, Sumber-|pucung",
        "Bululawang, Bulu-|lawang",
        "Sumbermanjing Wetan, Sumberm.|Wetan",
        "Kepulauan Seribu Selatan, Kepulauan|Seribu.",
    })
    void breaksLongNamesBetweenSyllables(String name, String lines) {
        assertThat(PlaceNames.lines(name)).containsExactly(lines.split("\\|"));
    }

    @Test
    void leavesAloneWhatHasNoSyllables() {
        assertThat(PlaceNames.lines("Brrrrrrrrrrt")).containsExactly("Brrrrrrrrrrt");
    }

    @Test
    void givesEveryDistrictOfTheRegionACodeOfItsOwn() {
        var codes = PlaceNames.codes(ExampleRegion.NAMES);

        assertThat(codes.values()).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z]{3}"));
        assertThat(codes).containsEntry("Sumberpucung", "SMB").containsEntry("Sumbermanjing Wetan", "SMR");
    }

    @Test
    void takesShortNamesAsTheyAre() {
        assertThat(PlaceNames.codes(List.of("Ub", "Dau")))
                .containsEntry("Ub", "UB")
                .containsEntry("Dau", "DAU");
    }
}
