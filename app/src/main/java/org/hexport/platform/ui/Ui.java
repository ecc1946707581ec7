package org.hexport.platform.ui;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hexport.kernel.Money;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What every template is given: words and formats in the reader's language, addresses, the viewer, and ways to answer. */
public final class Ui {

    private final UiSettings settings;
    private final PageRequest request;
    private final Viewer viewer;
    private final Formats formats;
    private final Texts texts;
    private @Nullable List<MenuEntry> menu;

    Ui(UiSettings settings, PageRequest request, Viewer viewer) {
        this.settings = settings;
        this.request = request;
        this.viewer = viewer;
        this.formats = new Formats(request.locale(), settings.clock());
        this.texts = new Texts(settings.messages(), request.locale(), this::written);
    }

    /** The message as plain text; templates escape it rightly in text and in attributes. */
    public String t(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** The message with pieces of markup among its arguments. */
    public Content rich(String key, Object... arguments) {
        return texts.rich(key, arguments);
    }

    public boolean has(String key) {
        return texts.has(key);
    }

    public String number(long value) {
        return formats.number(value);
    }

    public String decimal(double value, int digits) {
        return formats.decimal(value, digits);
    }

    public String percent(double share) {
        return formats.percent(share);
    }

    public String money(Money money) {
        return formats.money(money);
    }

    public String date(LocalDate day) {
        return formats.date(day);
    }

    public String date(Instant moment) {
        return formats.date(formats.day(moment));
    }

    public String dateTime(Instant moment) {
        return formats.dateTime(moment);
    }

    /** How long ago, in whole days: "today", "1 day", "6 days". */
    public String since(Instant moment) {
        var days = formats.daysSince(moment);
        return days == 0 ? t("ui.today") : t("ui.days", days);
    }

    public LocalDate today() {
        return LocalDate.now(settings.clock());
    }

    /** The address of a static file, with the hash of its content. */
    public String asset(String path) {
        return settings.asset(path);
    }

    public String language() {
        return request.locale().getLanguage();
    }

    public Locale locale() {
        return request.locale();
    }

    public boolean rightToLeft() {
        return language().equals("ar");
    }

    /** This page in another language. */
    public String languageUrl(String language) {
        return request.withParameter("lang", language);
    }

    /** An address with parameters, name after value, those without a value left out. */
    public String address(String path, @Nullable String... parameters) {
        var address = UriComponentsBuilder.fromPath(path);
        for (int i = 0; i < parameters.length; i += 2) {
            var value = parameters[i + 1];
            if (value != null && !value.isBlank()) {
                address.queryParam(String.valueOf(parameters[i]), UriUtils.encode(value, StandardCharsets.UTF_8));
            }
        }
        return address.build(true).toString();
    }

    /** A parameter of the address; empty where it is not there. */
    public String parameter(String name) {
        return request.parameter(name);
    }

    /** This page with a parameter of its address set. */
    public String here(String parameter, String value) {
        return request.withParameter(parameter, value);
    }

    public String path() {
        return request.path();
    }

    /** Only a part of the page was asked for by htmx. */
    public boolean fragment() {
        return request.fragment();
    }

    /** Asking for it makes the token's cookie: only pages with a form do. */
    public @Nullable String csrfName() {
        return request.csrf().name();
    }

    public @Nullable String csrfToken() {
        return request.csrf().token();
    }

    public Viewer viewer() {
        return viewer;
    }

    public boolean signedIn() {
        return viewer.signedIn();
    }

    public String personName() {
        return viewer.name();
    }

    public boolean demo() {
        return settings.demo();
    }

    public boolean development() {
        return settings.development();
    }

    public String version() {
        return settings.version();
    }

    /** Read once for a page that shows it twice. */
    public List<MenuEntry> menu() {
        if (menu == null) {
            menu = settings.menu().stream()
                    .filter(item -> item.shownTo().test(viewer))
                    .map(item -> new MenuEntry(
                            item.key(),
                            item.href(),
                            isCurrent(item.href()),
                            item.count().applyAsLong(viewer)))
                    .toList();
        }
        return menu;
    }

    private boolean isCurrent(String href) {
        return path().equals(href) || path().startsWith(href + "/") && !href.equals("/");
    }

    /** 200 with the page. */
    public View show(JteModel page) {
        return new PageView(page, HttpStatus.OK);
    }

    /** 422: the form again, with the answers kept and the reasons beside them. */
    public View invalid(JteModel page) {
        return new PageView(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    public View show(JteModel page, HttpStatus status) {
        return new PageView(page, status);
    }

    /** 303: done, go and see. */
    public View seeOther(String address) {
        return new SeeOther(address);
    }

    private String written(Object argument) {
        return switch (argument) {
            case Long number -> number(number);
            case Integer number -> number(number);
            case Money money -> money(money);
            case LocalDate day -> date(day);
            case Instant moment -> date(moment);
            case Named named -> t(named.key());
            case Listed listed -> language().equals("id") ? listed.indonesian() : listed.english();
            default -> argument.toString();
        };
    }

    /** An argument that is itself a message, such as the name of a role. */
    public record Named(String key) {}

    /** An argument out of a table that has it in both languages, such as a kind of certificate. */
    public record Listed(String indonesian, String english) {}
}
