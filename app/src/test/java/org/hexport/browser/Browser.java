package org.hexport.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Chromium without a window, one for a test class: {@code try (var browser = Browser.open(port)) { … }}. Where Chromium is missing the test
 * is skipped and says so; under {@code CI=true} that is an error.
 */
public final class Browser implements AutoCloseable {

    /** The widths at which every screen is looked at: a small phone and a desk. */
    public static final List<Integer> WIDTHS = List.of(360, 1280);

    private static final Path PICTURES = Path.of("target/screenshots");

    /** Where nobody looks at the pictures, none are taken: each costs as much as a page. */
    private static final boolean LOOKED_AT = !"true".equals(System.getenv("CI"));

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ChromeDriver driver;
    private final String home;
    private @Nullable String language;

    private Browser(ChromeDriver driver, String home) {
        this.driver = driver;
        this.home = home;
    }

    /** A fresh browser, signed in as nobody, speaking Indonesian, for the application on this port. */
    public static Browser open(int port) {
        var browser = new Browser(start(), "http://localhost:" + port);
        return browser.width(1280).language("id");
    }

    private static ChromeDriver start() {
        var chromium = onPath("chromium", "chromium-browser", "google-chrome");
        var driver = onPath("chromedriver");
        if (chromium.isEmpty() || driver.isEmpty()) {
            return missing();
        }
        var options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--disable-quic",
                "--force-color-profile=srgb");
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get().toFile())
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options);
    }

    /** The first of these programs that is on the path; {@code ./hexport test} looks for the same. */
    private static Optional<Path> onPath(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static ChromeDriver missing() {
        var message = "browser tests need Chromium and its driver (Debian: apt-get install chromium chromium-driver)";
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(message);
        }
        return abort(message);
    }

    /** Sets the width of the page, as on a phone where it is under 600. */
    public Browser width(int width) {
        var phone = width < 600;
        driver.manage().window().setSize(new Dimension(Math.max(width, 500), 900));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", phone ? 760 : 860, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** The language that the browser prefers, from the next page on. */
    public Browser language(String language) {
        this.language = language;
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", language)));
        driver.manage().deleteCookieNamed("lang");
        return this;
    }

    public Browser dark(boolean dark) {
        return media("prefers-color-scheme", dark ? "dark" : "light");
    }

    /** A preference of the person, as in {@code media("prefers-contrast", "more")}. */
    public Browser media(String feature, String value) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
        return this;
    }

    /** Switches scripts off: what a page still does then is what it does on the oldest phone. */
    public Browser scripts(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
        return this;
    }

    /** Cuts the page off from the network, as in a valley without a mast. */
    public Browser offline(boolean off) {
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", off, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
        return this;
    }

    /** As one who was never here: nobody is signed in, no language is remembered. */
    public Browser stranger() {
        driver.manage().deleteAllCookies();
        return this;
    }

    public Browser go(String path) {
        driver.get(home + path);
        return this;
    }

    public String path() {
        return driver.getCurrentUrl().substring(home.length());
    }

    public String title() {
        return driver.getTitle();
    }

    /** All that can be read on the page. */
    public String text() {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(ignored -> driver.findElement(By.tagName("body")).getText());
    }

    /** The first element that a CSS selector finds, waited for. */
    public WebElement find(String selector) {
        return new WebDriverWait(driver, PATIENCE)
                .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Presses the link or button with exactly these words. */
    public Browser press(String words) {
        var quoted = "concat('" + words.replace("'", "', \"'\", '") + "', '')";
        var place = By.xpath("//*[self::a or self::button or self::summary][normalize-space(.)=" + quoted + "]");
        new WebDriverWait(driver, PATIENCE)
                .until(ExpectedConditions.elementToBeClickable(visible(place)))
                .click();
        return this;
    }

    private WebElement visible(By place) {
        return new WebDriverWait(driver, PATIENCE)
                .until(ignored -> driver.findElements(place).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    /** Writes into the field of this name in place of what stood there. */
    public Browser fill(String name, String value) {
        var field = find("[name='" + name + "']");
        if (field.getTagName().equals("select") || "date".equals(field.getDomAttribute("type"))) {
            driver.executeScript("arguments[0].value = arguments[1]", field, value);
        } else {
            field.clear();
            field.sendKeys(value);
        }
        return this;
    }

    /** Ticks the radio or box of this name and value. */
    public Browser choose(String name, String value) {
        var input = find("input[name='" + name + "'][value='" + value + "']");
        if (!input.isSelected()) {
            input.click();
        }
        return this;
    }

    /** The whole page, top to bottom, into {@code target/screenshots/NAME.png}; not under {@code CI=true}. */
    public Browser picture(String name) {
        return LOOKED_AT ? picture(PICTURES.resolve(name + ".png")) : this;
    }

    public Browser picture(Path file) {
        return picture(file, Integer.MAX_VALUE);
    }

    /** The page from its top, and not more of it than these pixels. */
    public Browser picture(Path file, int tallest) {
        var size = (Map<?, ?>)
                driver.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        var height = Math.min(((Number) size.get("height")).intValue(), tallest);
        var shot = driver.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of("x", 0, "y", 0, "width", size.get("width"), "height", height, "scale", 1)));
        save(file, OutputType.BYTES.convertFromBase64Png(String.valueOf(shot.get("data"))));
        return this;
    }

    /** Only what is seen without scrolling. */
    public Browser pictureOfScreen(Path file) {
        save(file, driver.getScreenshotAs(OutputType.BYTES));
        return this;
    }

    private static void save(Path file, byte[] picture) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, picture);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The page as it stands, at both widths: nothing too wide, a picture of each; what axe finds does not hang on the width. */
    public Browser look(String name) {
        width(360).fits().accessible().picture(name + "-360");
        return width(1280).fits().picture(name + "-1280");
    }

    /** The page that the address shows, in both languages, at both widths. */
    public Browser lookInBothLanguages(String name) {
        for (var each : List.of("id", "en")) {
            language(each).go(path()).look(name + "-" + each);
        }
        return this;
    }

    /** Signs in with a password and waits for the page that follows. */
    public Browser signIn(String account, String password, String then) {
        go("/sign-in?then=" + then).fill("account", account).fill("password", password);
        find("form:has([name=password]) button").click();
        new WebDriverWait(driver, PATIENCE).until(ignored -> !path().startsWith("/sign-in"));
        return this;
    }

    /** Nothing is wider than the screen. */
    public Browser fits() {
        var tooWide = driver.executeScript("""
                const width = document.documentElement.clientWidth;
                if (document.documentElement.scrollWidth <= width) return [];
                return [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > width + 1 && !e.closest('.scroll'))
                    .map(e => e.tagName + '.' + e.getAttribute('class') + ' ' + e.textContent.trim().slice(0, 40)).slice(0, 8);
                """);
        assertThat((List<?>) tooWide)
                .as("wider than the screen on " + described())
                .isEmpty();
        return this;
    }

    /** axe finds nothing serious or critical. */
    public Browser accessible() {
        var grave = new AxeBuilder()
                        .setLegacyMode(true) // no page has frames, and the other mode opens a window for each
                        .analyze(driver)
                        .getViolations()
                        .stream()
                        .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                        .map(Browser::written)
                        .toList();
        assertThat(grave).as("accessibility of " + described()).isEmpty();
        return this;
    }

    private static String written(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream()
                        .limit(5)
                        .map(node -> "\n  " + node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }

    /** What the browser complained about: refused styles and scripts, missing files, errors of scripts. */
    public List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    private String described() {
        return path() + " in " + language + " at " + driver.executeScript("return innerWidth") + " px";
    }

    @Override
    public void close() {
        driver.quit();
    }
}
