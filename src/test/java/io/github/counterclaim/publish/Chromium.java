package io.github.counterclaim.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's browser, that watches what a page asks for and complains of. */
final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final String AXE = read("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js");

    private final ChromeDriver driver;
    private final String root;

    private Chromium(ChromeDriver driver, String root) {
        this.driver = driver;
        this.root = root;
    }

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM) && Files.isExecutable(DRIVER);
    }

    /** Opens a browser for the site at an address; without its scripts where they are not wanted. */
    static Chromium of(String root, boolean scripts) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(PROGRAM.toString());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
                "--window-size=1280,900", "--disable-background-networking", "--no-first-run",
                "--force-prefers-reduced-motion");
        if (!scripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service =
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).usingAnyFreePort().build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
        return new Chromium(driver, root);
    }

    /** What a page asked for and complained of. */
    record Visit(List<String> complaints, long bytes) {}

    /** Loads a page and returns what came of it. */
    Visit visit(String path) {
        drain();
        driver.get(root + path);
        return drain();
    }

    /** Returns what happened since the last time, and forgets it. */
    Visit drain() {
        List<String> complaints = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            complaints.add("console: " + entry.getLevel() + " " + entry.getMessage());
        }
        long bytes = 0;
        Map<String, String> urls = new HashMap<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonObject message = JSON.parse(entry.getMessage()).get("message").getAsObject();
            JsonObject params = message.get("params").getAsObject();
            switch (message.get("method").getAsString().value()) {
                case "Network.requestWillBeSent" -> {
                    String url = params.get("request").getAsObject().get("url").getAsString().value();
                    urls.put(params.get("requestId").getAsString().value(), url);
                    if (!url.startsWith(root + "/") && !url.startsWith("data:") && !url.startsWith("blob:")) {
                        complaints.add("foreign request: " + url);
                    }
                }
                case "Network.responseReceived" -> {
                    JsonObject response = params.get("response").getAsObject();
                    if (response.get("status").getAsNumber().value().intValue() >= 400) {
                        complaints.add("failed request: " + response.get("url"));
                    }
                }
                case "Network.loadingFailed" -> complaints.add("failed request: "
                        + urls.get(params.get("requestId").getAsString().value()) + " " + params.get("errorText"));
                case "Network.loadingFinished" -> bytes += params.get("encodedDataLength").getAsNumber().value().longValue();
                default -> { }
            }
        }
        return new Visit(complaints, bytes);
    }

    /** Returns what axe finds wrong with the page that is shown: rule and place. */
    @SuppressWarnings("unchecked")
    List<String> axe() {
        // Half a megabyte, which the page that was looked at before has already
        if (script("return typeof axe === 'undefined'").equals(true)) {
            driver.executeScript(AXE);
        }
        return (List<String>) driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(document).then(r => done(r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target + ' ' "
                + "+ n.html.slice(0, 160) + ' ' + (n.any[0] ? n.any[0].message : '')))));");
    }

    void dark(boolean dark) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features",
                List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    void width(int pixels) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 600));
    }

    Object script(String script) {
        return driver.executeScript(script);
    }

    /** Waits until a script gives a number or true, and returns it. */
    Object await(String script) {
        return new WebDriverWait(driver, Duration.ofSeconds(30)).until(d -> {
            Object value = driver.executeScript("return " + script);
            return value == null || Boolean.FALSE.equals(value) ? null : value;
        });
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    String path() {
        return driver.getCurrentUrl().substring(root.length());
    }

    String source() {
        return driver.getPageSource();
    }

    /** Returns a picture of the page, at most so many pixels high, as WebP. */
    byte[] picture(int width, int most) {
        width(width);
        Number high = (Number) driver.executeScript("return Math.ceil(document.documentElement.getBoundingClientRect().height)");
        Map<String, Object> clip = Map.of("x", 0, "y", 0, "width", width, "height", Math.min(most, high.intValue()), "scale", 1);
        Object data = driver.executeCdpCommand("Page.captureScreenshot",
                Map.of("format", "webp", "quality", 70, "captureBeyondViewport", true, "clip", clip)).get("data");
        return java.util.Base64.getDecoder().decode(String.valueOf(data));
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String read(String path) {
        try (InputStream in = Chromium.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
