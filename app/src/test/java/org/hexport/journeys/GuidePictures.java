package org.hexport.journeys;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.browser.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Photographs the demonstration world for the guide: {@code docs/guide/pictures.sh}. */
@HexportTest
@EnabledIfSystemProperty(named = "hexport.pictures", matches = ".+")
class GuidePictures {

    private static final int TALLEST = 1600;

    private final Path folder = Path.of(System.getProperty("hexport.pictures", "target/pictures"));

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void photographs() {
        for (var language : List.of("id", "en")) {
            for (var width : Browser.WIDTHS) {
                try (var browser = Browser.open(port).language(language).width(width)) {
                    walk(browser, new Speech(messages, language), language.equals("id") ? "" + width : width + "-en");
                }
            }
        }
    }

    private void walk(Browser browser, Speech words, String mark) {
        take(browser, "/", "landing-" + mark);
        take(browser, "/products", "products-" + mark);
        take(browser, "/check", "check-" + mark);
        take(browser, "/sign-in", "sign-in-" + mark);
        as(browser, words, "Sari Wulandari");
        take(browser, "/home", "home-owner-" + mark);
        browser.go("/my-steps");
        var steps = browser.path();
        take(browser, steps, "steps-" + mark);
        var own = steps.replace("/my-steps/", "/enterprises/");
        take(browser, own + "/profile", "profile-" + mark);
        take(browser, own + "/sharing", "sharing-" + mark);
        take(browser, own + "/assessment", "assessment-" + mark);
        take(browser, own + "/readiness", "readiness-" + mark);
        take(browser, own + "/barriers", "barriers-" + mark);
        take(browser, own + "/plans", "plans-" + mark);
        take(browser, own + "/certificates", "certificates-" + mark);
        take(browser, steps.replace("/my-steps/", "/outcomes/"), "outcomes-" + mark);
        as(browser, words, "Yudi Hartono");
        take(browser, "/home", "home-mentor-" + mark);
        take(browser, "/work", "work-" + mark);
        as(browser, words, "Lilik Rahayu");
        take(browser, "/home", "home-coordinator-" + mark);
        take(browser, "/rounds/" + draft(), "round-" + mark);
        take(browser, "/enterprises", "register-" + mark);
        take(browser, "/reports", "reports-" + mark);
        as(browser, words, "Agus Setiawan");
        take(browser, "/regions/35.07", "region-" + mark);
        take(browser, "/regions/35.07/contributions", "contributions-" + mark);
        take(browser, "/regions/35.07/standing", "standing-" + mark);
        take(browser, "/regions/35.07/barriers", "ranking-" + mark);
        take(browser, "/codebook", "codebook-" + mark);
        take(browser, "/departures", "departures-" + mark);
    }

    private void as(Browser browser, Speech words, String person) {
        browser.stranger();
        browser.go("/sign-in").press(words.of("identity.demo.do", person));
    }

    private void take(Browser browser, String path, String name) {
        browser.go(path).picture(folder.resolve(name + ".png"), TALLEST);
    }

    private UUID draft() {
        return jdbc.sql("select id from matching.round where state = 'draft' order by made_at limit 1")
                .query(UUID.class)
                .single();
    }
}
