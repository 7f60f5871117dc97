package thongquan.server.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thongquan.server.browser.Browser;
import thongquan.server.browser.Look;
import thongquan.server.browser.Tab;
import thongquan.server.law.Decree;
import thongquan.server.law.LawRegister;
import thongquan.server.party.RunningSystem;

/** A decree in the browser: loaded and proposed by one person, looked at by another, given up. */
class ReleasePagesTest {
    private static final Instant FAR = Instant.parse("2099-12-31T17:00:00Z");
    private static final Look ENGLISH = new Look(1366, Theme.LIGHT, Language.EN);

    @TempDir
    private Path folder = Path.of("");

    static List<Look> looks() {
        return List.of(
                new Look(1600, Theme.LIGHT, Language.VI),
                new Look(1366, Theme.DARK, Language.EN),
                new Look(390, Theme.LIGHT, Language.EN),
                new Look(390, Theme.DARK, Language.VI));
    }

    @Test
    void aDecreeIsLoadedReadProposedAndNotApprovedByTheSamePerson() throws IOException {
        var id = name();
        try (var tab = Browser.shared().open(ENGLISH, "chief")) {
            load(tab, archive(Decree.fee(id, 15_000, FAR, base())));
            assertThat(tab.page().url()).endsWith("/law/releases/" + id);
            assertThat(tab.page().textContent("#main"))
                    .contains(
                            "Invented decree on the customs fee", "20000 VND", "15000 VND", "Circular 14/2021/TT-BTC");

            tab.page().click("button:has-text('Rehearse it')");
            tab.page().waitForURL("**/rehearsals/*");
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                tab.go("/law/releases/" + id);
                return tab.page().textContent("#main").contains("Whole report");
            });
            tab.page().click("text=Propose");
            assertThat(tab.page().textContent("#main")).contains("You proposed it; another person has to approve it.");
            assertThat(tab.page().isDisabled("button:has-text('Approve')")).isTrue();
        }
        try (var tab = Browser.shared().open(ENGLISH, "administrator")) {
            tab.go("/law/releases/" + id);
            assertThat(tab.page().isEnabled("button:has-text('Approve')")).isTrue();

            tab.page().click("summary:has-text('Give up')");
            tab.page().fill("#reason", "The wrong fee");
            tab.page().click("button:has-text('Give up')");

            assertThat(tab.page().textContent("#main")).contains("Withdrawn", "The wrong fee");
        }
    }

    @Test
    void aFlawedDecreeIsShownWithFileAndRowAndNothingIsKept() throws IOException {
        var id = name();
        try (var tab = Browser.shared().open(ENGLISH, "chief")) {
            load(tab, archive(Decree.flawed(id, FAR, base())));

            assertThat(tab.page().textContent("[role=alert]")).contains("LAW-134", "fees.csv:2", "QQQ");
            assertThat(tab.go("/law/releases/" + id)).isEqualTo(404);
        }
    }

    @Test
    void thoseWhoDoNotKeepTheLawReadItAndHaveNoButtons() throws IOException {
        var id = name();
        try (var tab = Browser.shared().open(ENGLISH, "chief")) {
            load(tab, archive(Decree.fee(id, 14_000, FAR, base())));
        }
        try (var tab = Browser.shared().open(ENGLISH, "auditor")) {
            tab.go("/law/releases/" + id);
            assertThat(tab.page().textContent("#main")).contains("14000 VND").doesNotContain("Next step");
            tab.go("/law/releases");
            assertThat(tab.page().querySelector("input[type=file]")).isNull();
        }
        try (var tab = Browser.shared().open(ENGLISH, "declarant")) {
            assertThat(tab.go("/law/releases/" + id)).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void thePagesAreSound(Look look) throws IOException {
        var id = name();
        var flaws = new ArrayList<String>();
        try (var tab = Browser.shared().open(look, "chief")) {
            load(tab, archive(Decree.flawed(name(), FAR, base())));
            tab.flaws().stream()
                    .filter(flaw -> !flaw.contains("status of 422"))
                    .forEach(flaw -> flaws.add("flawed: " + flaw));
            load(tab, archive(Decree.fee(id, 13_000, FAR, base())));
            for (var path : List.of(
                    "/law/releases",
                    "/law/releases/" + id,
                    "/law/releases/" + id + "?refused=OWN_PROPOSAL",
                    "/law/releases/" + id + "?kind=ADDED&q=nothing")) {
                assertThat(tab.go(path)).isEqualTo(200);
                tab.flaws().forEach(flaw -> flaws.add(path + ": " + flaw));
            }
        }

        assertThat(flaws).isEmpty();
    }

    private static void load(Tab tab, Path archive) {
        tab.go("/law/releases");
        tab.page().setInputFiles("#file", archive);
        tab.page().click("form[enctype] button");
        tab.page().waitForLoadState();
    }

    private Path archive(byte[] content) throws IOException {
        return Files.write(folder.resolve(UUID.randomUUID() + ".zip"), content);
    }

    private static String base() {
        return RunningSystem.shared().bean(LawRegister.class).timeline().last().lawEdition();
    }

    private static String name() {
        return "decree-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
