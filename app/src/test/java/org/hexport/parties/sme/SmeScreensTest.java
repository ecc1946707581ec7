package org.hexport.parties.sme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hexport.HexportTest;
import org.hexport.browser.Browser;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Quarter;
import org.hexport.kernel.Viewer;
import org.hexport.parties.outcomes.Outcome;
import org.hexport.parties.outcomes.Outcomes;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The screens of the register in a real browser: at phone and desk, in both languages, empty, full and with an error, by axe. */
@HexportTest
class SmeScreensTest {

    @LocalServerPort
    int port;

    @Autowired
    SmeWorld world;

    @Autowired
    Enterprises enterprises;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    Outcomes outcomes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void anOwnerFillsInWhatIsKnownAndReportsAQuarter() {
        var id = world.anEnterprise("Batik " + world.word() + " (uji)", SmeWorld.SINGOSARI);
        var owner = world.ownerOf(id);
        try (var browser = Browser.open(port)) {
            signIn(browser, owner, "/enterprises/" + id);
            look(browser, "enterprise-empty");

            browser.go("/enterprises/" + id + "/profile").find(".rows");
            look(browser, "profile");
            browser.go("/enterprises/" + id + "/profile/people")
                    .fill("workers_female", "banyak")
                    .press("Save")
                    .find(".errors");
            lookAsItIs(browser, "step-error");
            browser.fill("workers_female", "7")
                    .fill("workers_male", "2")
                    .press("Save")
                    .find(".rows");
            browser.go("/enterprises/" + id + "/profile/owner").find("#nik");
            look(browser, "step-owner");
            browser.go("/enterprises/" + id + "/profile/place").find("#district");
            look(browser, "step-place");
            browser.go("/enterprises/" + id + "/sharing").find("#helpers");
            look(browser, "sharing");
            browser.go("/enterprises/" + id + "/profile/sales")
                    .fill("annual_sales_idr", "620.000.000")
                    .press("Save");
            browser.find(".rows");
            browser.go("/enterprises/" + id).find("#products");

            browser.press("Add a product")
                    .fill("name", "Kain batik tulis")
                    .fill("price_idr", "450.000")
                    .fill("unit", "potong");
            lookAsItIs(browser, "product");
            browser.press("Save").find(".good");

            browser.go("/my-steps/" + id).press("Report this quarter");
            browser.fill("domestic", "15.000.000")
                    .fill("direct", "2.500.000")
                    .press("Send")
                    .find(".errors");
            assertThat(browser.text()).contains("at least one country");
            lookAsItIs(browser, "outcome-error");
            browser.choose("countries", "SG").press("Send").find("table");
            look(browser, "steps-reported");
            earlierQuarters(owner, id);
            browser.go("/enterprises/" + id);
            look(browser, "enterprise-full");
            assertThat(complaints(browser)).isEmpty();
        }
    }

    @Test
    void anOfficialTakesAFileInAndAnswersWhatIsProbablyKnown(@TempDir Path folder) throws IOException {
        jdbc.sql(
                        "update intake.probable_duplicate set state = 'different' where district = '35.07.28' and state = 'open'")
                .update();
        var official = folk.aCoordinatorOf("35.07.28");
        var name = "Kopi " + world.name();
        world.take(
                Viewer.HOUSE,
                SmeWorld.table("name district nib village", name + "|35.07.28|" + world.nib() + "|Kasembon"));
        var file = Files.writeString(
                folder.resolve("daftar-umkm-kasembon.csv"),
                "name,district,nib,phone,npwp,Catatan\n" + name + "a,35.07.28,,0812 3456 7890,,x\n" + world.name()
                        + ",35.07.28," + world.nib() + ",,02.183.241.6-623.000,\n" + world.name()
                        + ",35.07.99,12,0812,,\n");
        try (var browser = Browser.open(port)) {
            signIn(browser, official, "/import/enterprises");
            look(browser, "files");
            browser.press("Take it in").find(".errors");
            lookAsItIs(browser, "files-error");
            browser.find("input[type=file]").sendKeys(file.toAbsolutePath().toString());
            browser.press("Take it in").find(".figures");
            assertThat(browser.text()).contains("daftar-umkm-kasembon.csv", "To be mended");
            look(browser, "taken");
            browser.go("/enterprises");
            look(browser, "register-duplicates");
            browser.go("/duplicates");
            look(browser, "duplicates");
            browser.press("The same: take what the file tells").find(".empty");
            look(browser, "duplicates-empty");
            assertThat(complaints(browser)).isEmpty();
        }
    }

    @Test
    void theRegisterIsReadOnAPhone() {
        var association = "Paguyuban " + world.name();
        var member = folk.aMemberOf(world.anAssociation(association), MemberRole.MEMBER);
        var rows = new java.util.ArrayList<String>();
        for (int i = 0; i < 55; i++) {
            rows.add("Keripik " + world.name() + "|35.07.%02d|".formatted(i % 33 + 1) + world.nib() + "|"
                    + (i + 1) * 90_000_000L + "|Desa " + world.word() + "|" + association);
        }
        try (var browser = Browser.open(port)) {
            signIn(browser, member, "/enterprises");
            look(browser, "register-empty");
            world.take(
                    Viewer.HOUSE,
                    SmeWorld.table(
                            "name district nib annual_sales_idr village association", rows.toArray(String[]::new)));
            browser.go("/enterprises");
            look(browser, "register-full");
            browser.press("Show the next");
            look(browser, "register-second");
            browser.go("/enterprises?q=zzzzqqqq");
            look(browser, "register-none");
            assertThat(complaints(browser)).isEmpty();
        }
    }

    private void earlierQuarters(PersonId owner, OrganisationId id) {
        var quarter = Quarter.of(LocalDate.now(clock)).previous();
        for (int i = 0; i < 3; i++) {
            quarter = quarter.previous();
            outcomes.report(
                    people.viewerOf(owner),
                    new Outcome(world.id().value(), id, quarter, 9_000_000, 0, 1_200_000L * i, List.of("MY", "NL")));
        }
    }

    /** A page that an address shows, in both languages. */
    private static void look(Browser browser, String name) {
        var path = browser.path();
        var question = path.contains("?") ? "&" : "?";
        lookAsItIs(browser.go(path + question + "lang=id"), name + "-id");
        lookAsItIs(browser.go(path + question + "lang=en"), name);
    }

    /** The answer to a form. */
    private static void lookAsItIs(Browser browser, String name) {
        browser.look("sme-" + name);
    }

    private static List<String> complaints(Browser browser) {
        return browser.complaints().stream()
                .filter(complaint -> !complaint.contains("status of 422"))
                .toList();
    }

    private void signIn(Browser browser, PersonId person, String then) {
        var account = people.recipient(person).orElseThrow().email();
        browser.signIn(String.valueOf(account), Folk.PASSWORD, then);
    }
}
