package org.hexport.parties.sme.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexport.platform.ui.TypedNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @Test
    void aBusinessNumberHasThirteenDigits() {
        assertThat(Identifiers.nib("9990000000001")).contains("9990000000001");
        assertThat(Identifiers.nib("999 0000 000 001")).contains("9990000000001");
        assertThat(Identifiers.nib("999000000001")).isEmpty();
        assertThat(Identifiers.nib("99900000000012")).isEmpty();
        assertThat(Identifiers.nib("999000000000x")).isEmpty();
        assertThat(Identifiers.nib("\u0669990000000001")).isEmpty();
    }

    @Test
    void keepsSixteenDigitsOfTheTaxNumber() {
        assertThat(Identifiers.npwp("02.183.241.5-623.000")).contains("0021832415623000");
        assertThat(Identifiers.npwp("3507131203900001")).contains("3507131203900001");
        assertThat(Identifiers.npwp("12345678901234567")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"02.183.241.5-623.000", "01.000.000.8-000.000", "09.990.001.1-000.000", "41.234.567.0-000.000"})
    void theOldTaxNumberKeepsLuhnsRule(String npwp) {
        assertThat(Identifiers.looksRight(Identifiers.npwp(npwp).orElseThrow())).isTrue();
    }

    @Test
    void aTaxNumberWithAWrongCheckDigitIsDoubtfulButKept() {
        assertThat(Identifiers.looksRight(
                        Identifiers.npwp("02.183.241.6-623.000").orElseThrow()))
                .isFalse();
        assertThat(Identifiers.looksRight("3507131203900001")).isTrue();
        assertThat(Identifiers.looksRight("3507139903900001")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "3507131203900001,true",
        "3507135203900002,true",
        "3507132902000003,true",
        "3507132902010003,false",
        "3507133213900001,false",
        "3507131203900000,false",
        "350713120390001,false"
    })
    void anIdentityNumberHasADayOfBirthAndASerial(String nik, boolean valid) {
        assertThat(Identifiers.nik(nik).isPresent()).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "0812-3456-7890,+6281234567890",
        "+62 812 3456 7890,+6281234567890",
        "6281234567890,+6281234567890",
        "81234567890,+6281234567890",
        "(0341) 555123,+62341555123",
        "+31 20 123 4567,+31201234567"
    })
    void phonesAreKeptWithTheirCountry(String typed, String kept) {
        assertThat(Identifiers.phone(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0812", "phone", "0000000000", "+62 1"})
    void whatIsNoPhoneIsNone(String typed) {
        assertThat(Identifiers.phone(typed)).isEmpty();
    }

    @Test
    void speaksAPhoneAsPeopleDo() {
        assertThat(Identifiers.spokenPhone("+6281234567890")).isEqualTo("0812-3456-7890");
        assertThat(Identifiers.spokenPhone("+31201234567")).startsWith("+31");
    }

    @Test
    void readsAddressesAndCodes() {
        assertThat(Identifiers.email("Sri@Contoh.ID")).contains("Sri@contoh.id");
        assertThat(Identifiers.email("sri@contoh")).isEmpty();
        assertThat(Identifiers.email("sri contoh@x.id")).isEmpty();
        assertThat(Identifiers.postcode("65153")).contains("65153");
        assertThat(Identifiers.kbli("13134")).contains("13134");
        assertThat(Identifiers.kbli("1313")).isEmpty();
        assertThat(Identifiers.hs6("5208.51")).contains("520851");
        assertThat(Identifiers.hs6("52085100")).contains("520851");
        assertThat(Identifiers.hs6("5208")).isEmpty();
    }

    @Test
    void readsNumbersAsPeopleTypeThem() {
        assertThat(TypedNumbers.whole("1.500.000")).contains(1_500_000L);
        assertThat(TypedNumbers.whole("1,500,000")).contains(1_500_000L);
        assertThat(TypedNumbers.whole("Rp 1500000")).contains(1_500_000L);
        assertThat(TypedNumbers.whole("1.5")).isEmpty();
        assertThat(TypedNumbers.whole("-1")).isEmpty();
        assertThat(TypedNumbers.whole("")).isEmpty();
        assertThat(TypedNumbers.whole("1234567890123456")).isEmpty();
    }
}
