package org.hexport.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.hexport.platform.reference.CertificateKind.Term;
import org.junit.jupiter.api.Test;

/** The tables that Hexport brings along can be read, and say what they should. */
class BroughtAlongTest {

    private final HsCodes codes = new HsCodes();
    private final CertificateKinds kinds = new CertificateKinds();

    @Test
    void knowsTypicalProductsByTheirWords() {
        assertThat(codes.products()).hasSize(95);
        assertThat(codes.named("keripik tempe")).extracting(HsProduct::hs6).containsExactly("200819");
        assertThat(codes.named("MASK")).extracting(HsProduct::hs6).contains("442011");
        assertThat(codes.named("qqqq")).isEmpty();
        assertThat(codes.products())
                .allMatch(product -> codes.successorsOf(product.hs6()).isEmpty());
    }

    @Test
    void knowsWhatBecameOfFormerNumbers() {
        assertThat(codes.successorsOf("441400")).containsExactly("441410", "441490");
        assertThat(codes.successorsOf("442011")).isEmpty();
        assertThat(codes.versionOf("441400")).isNull();
        assertThat(codes.versionOf("442011")).isEqualTo("2022");
    }

    @Test
    void knowsHowLongEachKindHolds() {
        assertThat(kinds.all()).hasSize(45);
        assertThat(kinds.all().stream()
                        .collect(Collectors.groupingBy(kind -> kind.validity().term(), Collectors.counting())))
                .containsKeys(Term.values());
        assertThat(kind("SPPIRT").validity().count()).isEqualTo(5);
        assertThat(kind("SPPIRT").mayEnd()).isTrue();
        assertThat(kind("HALAL").mayEnd()).isFalse();
        assertThat(kind("PHYTO").mayEnd()).isFalse();
        assertThat(kind("FDA").validity().term()).isEqualTo(Term.RENEWED);
        assertThat(kind("PEB").looksRight("1".repeat(26))).isTrue();
        assertThat(kind("SNI").looksRight("anything")).isTrue();
        assertThat(kinds.all().getFirst().isEverybodys()).isTrue();
    }

    private CertificateKind kind(String code) {
        return kinds.find(code).orElseThrow();
    }
}
