package org.hexport.platform.identity.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexport.platform.identity.door.AccountName.Email;
import org.hexport.platform.identity.door.AccountName.Phone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "081234567890",
                "0812 3456 7890",
                "0812-3456-7890",
                "+62 812 3456 7890",
                "6281234567890",
                " +6281234567890 "
            })
    void readsAMobileNumberHoweverItIsTyped(String typed) {
        assertThat(AccountName.read(typed)).contains(new Phone("+6281234567890"));
    }

    @Test
    void readsANumberOfAnotherCountryWithItsPlus() {
        assertThat(AccountName.read("+31 6 1234 5678")).contains(new Phone("+31612345678"));
    }

    @Test
    void readsAnAddressInLowerCase() {
        assertThat(AccountName.read(" Sari@Example.CO.id ")).contains(new Email("sari@example.co.id"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sari",
                "sari@",
                "@example.com",
                "sari@example",
                "sa ri@example.com",
                "a@b@example.com",
                "sari@example..com",
                "<sari@example.com>",
                "0341 326 111",
                "0812",
                "+1 555",
                "12345678901234567890"
            })
    void refusesWhatIsNeither(String typed) {
        assertThat(AccountName.read(typed)).isEmpty();
    }

    @Test
    void refusesWhatIsLongerThanAnAddressCanBe() {
        assertThat(AccountName.read("a".repeat(250) + "@example.com")).isEmpty();
    }
}
