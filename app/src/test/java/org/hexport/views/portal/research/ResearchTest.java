package org.hexport.views.portal.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.hexport.HexportTest;
import org.hexport.kernel.Barrier;
import org.hexport.parties.sme.SmePages;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.platform.identity.Visits;
import org.hexport.platform.tables.TableFile;
import org.hexport.platform.ui.Departure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HexportTest
class ResearchTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Visits visits;

    @Autowired
    List<Departure> departures;

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theCodebookHasEveryFactItemBarrierAndTheory(String language) {
        var page = SmePages.document(get("/codebook", language));

        var fields = page.select("th.code").eachText();
        for (var fact : Fact.values()) {
            assertThat(fields).contains(fact.column());
        }
        for (var barrier : Barrier.values()) {
            assertThat(fields).contains(barrier.code());
        }
        for (int dimension = 1; dimension <= 11; dimension++) {
            for (int item = 1; item <= 5; item++) {
                assertThat(fields).contains("D" + dimension + "." + item);
            }
        }
        assertThat(fields).contains("bilkey_tesar", "rung", "quarters_8", "exports_indirect_idr", "stability");
        assertThat(page.select("td:first-of-type").eachText()).noneMatch(text -> text.contains("codebook."));
    }

    @Test
    void theFileSaysTheSame() {
        var bytes = new ByteArrayInputStream(
                get("/codebook.csv", "en").getResponse().getContentAsByteArray());
        var table = table(bytes);

        var page = SmePages.document(get("/codebook", "en"));
        assertThat(table.rows()).hasSameSizeAs(page.select("th.code"));
    }

    private static org.hexport.platform.tables.Table table(ByteArrayInputStream bytes) {
        try {
            return ((TableFile.Readable) TableFile.read(bytes, "codebook.csv")).table();
        } catch (java.io.IOException broken) {
            throw new AssertionError(broken);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyDepartureSaysWhatThePaperSaysWhatWeDoAndWhy(String language) {
        var page = SmePages.document(get("/departures", language));

        assertThat(page.select(".card")).hasSameSizeAs(departures).hasSizeGreaterThanOrEqualTo(5);
        for (var departure : departures) {
            assertThat(page.text()).doesNotContain(departure.key());
        }
    }

    private MvcTestResult get(String address, String language) {
        var answer = mvc.get()
                .uri(address)
                .header("Accept-Language", language)
                .with(visits.byAVisitor())
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer;
    }
}
