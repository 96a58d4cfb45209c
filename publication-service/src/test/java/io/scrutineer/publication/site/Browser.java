package io.scrutineer.publication.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Chromium, as readers have it, with the screens that they have.
 *
 * <p>It has to be there: tests that were left out would look like tests that passed. {@code -Dbrowser=none} leaves them out on
 * purpose.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ACCESSIBLE = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int HEIGHT = 800;

    private final ChromeDriver driver;
    private final String site;

    private Browser(ChromeDriver driver, String site) {
        this.driver = driver;
        this.site = site;
    }

    public static Browser at(String site) {
        Assumptions.assumeFalse("none".equals(System.getProperty("browser")), "-Dbrowser=none");
        File driver = found(List.of("chromedriver"));
        ChromeOptions options = new ChromeOptions();
        options.setBinary(found(BROWSERS));
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");
        return new Browser(
                new ChromeDriver(
                        new ChromeDriverService.Builder()
                                .usingDriverExecutable(driver)
                                .build(),
                        options),
                site);
    }

    private static File found(List<String> names) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(directory -> names.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(("No %s on the path. The tests of the pages need Chromium and its"
                                        + " driver (Debian: apt-get install chromium chromium-driver); -Dbrowser=none leaves them out.")
                                .formatted(String.join(" or ", names))))
                .toFile();
    }

    /** A phone or a desk, by day or by night. */
    public Browser screen(int width, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    public Browser open(String path) {
        driver.get(site + path);
        return this;
    }

    public void follow(String linkText) {
        press(driver.findElement(By.linkText(linkText)));
    }

    /** And waits for the page that it leads to. */
    public void press(WebElement linkOrField) {
        String from = path();
        linkOrField.sendKeys(Keys.ENTER);
        await().atMost(SOON)
                .until(() -> !path().equals(from) && !elements("main h1").isEmpty());
    }

    public WebElement element(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    public List<WebElement> elements(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    public String heading() {
        return element("h1").getText();
    }

    public String path() {
        return driver.getCurrentUrl().substring(site.length());
    }

    public Object script(String script) {
        return driver.executeScript(script);
    }

    /** Nobody has to scroll sideways, and nothing keeps anybody from reading. */
    public void requireAccessible(String name) {
        keepPicture(name);
        long beyond = (Long) script("return document.documentElement.scrollWidth - window.innerWidth");
        assertThat(beyond).as(name + " beyond the screen").isLessThanOrEqualTo(0);
        // Without a second window, in which frames would come together: no page has any.
        AxeBuilder axe = new AxeBuilder().setLegacyMode().withTags(ACCESSIBLE);
        List<String> violations = axe.analyze(driver).getViolations().stream()
                .map(Browser::inWords)
                .toList();
        assertThat(violations).as(name).isEmpty();
    }

    /** For people to look at. */
    private void keepPicture(String name) {
        Number height = (Number) script("return document.documentElement.scrollHeight");
        Number width = (Number) script("return window.innerWidth");
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        try {
            Path pictures = Files.createDirectories(Path.of("target/pages"));
            Files.write(pictures.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
