package org.hexport.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hexport.HexportTest;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The persons of the demonstration open whatever they are led to. What one of them reaches and another does not, the other can't open or
 * send to either, though its address is known; an id that was guessed leads to nothing.
 */
@HexportTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrawlTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final String NOBODYS = "0190f5a0-0000-7000-8000-00000000beef";

    /** What an actor offers is public, though a person is led to the offers nearby only. */
    private static final Set<String> FOR_EVERYBODY_INSIDE = Set.of("/offers/{id}", "/actors/{id}");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Visits visits;

    @Autowired
    JdbcClient jdbc;

    private final Map<String, Crawl> crawls = new HashMap<>();

    @Test
    void showsNobodyWhatIsAnothers() {
        var sari = crawl("Sari Wulandari");
        var hendra = crawl("Hendra Wijaya");

        assertThat(openTo(hendra, sari)).as("of Sari's, to Hendra").isEmpty();
        assertThat(openTo(sari, hendra)).as("of Hendra's, to Sari").isEmpty();
    }

    @Test
    void findsNothingUnderAnIdThatIsNobodys() {
        var sari = crawl("Sari Wulandari");

        var guessed = new ArrayList<String>();
        for (var address : sari.opened().keySet()) {
            var path = ID.matcher(address.replaceFirst("\\?.*", "")).replaceAll(NOBODYS);
            if (path.contains(NOBODYS)) note(guessed, "GET", path, sari.statusOf(path));
        }
        assertThat(guessed).isEmpty();
    }

    /** What stands on ids, was shown to the one and not to the other, and yet answers the other. */
    private List<String> openTo(Crawl other, Crawl one) {
        var open = new ArrayList<String>();
        one.opened().forEach((address, route) -> {
            if (isOf(address, one, other) && !FOR_EVERYBODY_INSIDE.contains(route)) {
                note(open, "GET", address, other.statusOf(address));
            }
        });
        one.forms().forEach((address, fields) -> {
            if (isOf(address, one, other)) note(open, "POST", address, other.statusOfSending(address, fields));
        });
        return open;
    }

    private static void note(List<String> open, String verb, String address, int status) {
        if (status != 404) open.add("%s %s: %d".formatted(verb, address, status));
    }

    private static boolean isOf(String address, Crawl one, Crawl other) {
        return ID.matcher(address).find() && one.knows(address) && !other.knows(address);
    }

    private Crawl crawl(String name) {
        return crawls.computeIfAbsent(name, this::crawlNow);
    }

    private Crawl crawlNow(String name) {
        var person = jdbc.sql("select id from identity.person where name = :name and demo")
                .param("name", name)
                .query((row, n) -> new PersonId(row.getObject("id", UUID.class)))
                .single();
        return Crawl.by(mvc, visits, person);
    }
}
