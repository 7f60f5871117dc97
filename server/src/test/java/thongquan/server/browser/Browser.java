package thongquan.server.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import thongquan.server.party.Parties;
import thongquan.server.party.RunningSystem;

/** One Chromium per test run, in front of the one running system; each tab is a visitor with cookies of its own. */
public final class Browser {
    private static final List<Path> PLACES =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

    private static final String AXE = axe();

    private final com.microsoft.playwright.Browser chromium;
    private final String base;

    private Browser() {
        base = RunningSystem.shared().base();
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions().setExecutablePath(executable());
        if ("root".equals(System.getProperty("user.name"))) {
            // Chromium's sandbox does not start for root.
            options.setArgs(List.of("--no-sandbox"));
        }
        chromium = playwright.chromium().launch(options);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    private static final class Shared {
        private static final Browser BROWSER = new Browser();
    }

    /** The one browser of this test run. */
    public static Browser shared() {
        return Shared.BROWSER;
    }

    /** The library that checks accessibility, as it is to run in each page. */
    private static String axe() {
        try (var source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path executable() {
        var places = new ArrayList<>(PLACES);
        var named = System.getenv("THONGQUAN_BROWSER");
        if (named != null) {
            places.addFirst(Path.of(named));
        }
        return places.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "the page tests need Chromium: apt-get install chromium, or name it in the variable THONGQUAN_BROWSER"));
    }

    /** A tab of a stranger. */
    public Tab open(Look look) {
        return open(look, true);
    }

    /** A tab of a stranger whose browser runs no scripts. */
    public Tab openWithoutScript(Look look) {
        return open(look, false);
    }

    private Tab open(Look look, boolean script) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(base)
                .setLocale(look.language().locale().toLanguageTag())
                .setJavaScriptEnabled(script)
                .setViewportSize(look.width(), look.height()));
        context.addCookies(Stream.of(
                        new Cookie("lang", look.language().tag()),
                        new Cookie("theme", look.theme().name().toLowerCase(Locale.ROOT)))
                .map(cookie -> cookie.setUrl(base))
                .toList());
        if (script) {
            context.addInitScript(AXE);
        }
        return new Tab(context);
    }

    /** A tab in which that user of {@link Parties} has signed in. */
    public Tab open(Look look, String user) {
        var tab = open(look);
        tab.go("/sign-in");
        tab.page().fill("#name", user);
        tab.page().fill("#password", Parties.PASSWORD);
        tab.page().press("#password", "Enter");
        tab.page().waitForURL(url -> !url.contains("/sign-in"));
        return tab;
    }
}
