package thongquan.server.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import thongquan.server.browser.Browser;
import thongquan.server.browser.Look;
import thongquan.server.party.Parties;

/** An officer at work: from the queue to the proof of a tax, with mouse, keys and neither. */
class OfficerStoryTest {
    private static final String STEEL = "steel-through-third-country.json";
    private static final String QUEUE = "/queue?office=all&sort=NEWEST";

    @BeforeAll
    static void fillTheQueue() {
        for (int i = 0; i < 22; i++) {
            Desk.lodge(STEEL, Parties.TRADER);
        }
    }

    @Test
    void theQueueShowsEnoughRowsWithWhatCountsInSight() {
        try (var tab = Browser.shared().open(Look.LAPTOP, "officer")) {
            tab.page().setViewportSize(1600, 900);
            tab.go(QUEUE);
            assertThat(rowsInSight(tab.page())).isGreaterThanOrEqualTo(18);
            assertThat(tab.page().locator("#preview")).isInViewport();

            tab.page().setViewportSize(1366, 768);
            tab.go(QUEUE);
            assertThat(rowsInSight(tab.page())).isGreaterThanOrEqualTo(12);
            assertThat(tab.page().locator("#preview")).not().isVisible();
        }
    }

    /** Rows whose number, channel, risk and time left all stand in the window. */
    private static int rowsInSight(com.microsoft.playwright.Page page) {
        var count = page.evaluate("""
                [...document.querySelectorAll('.rows tbody tr')].filter(row =>
                  [...row.children].slice(1, 5).every(cell => {
                    const box = cell.getBoundingClientRect();
                    return box.width > 0 && box.bottom <= innerHeight && box.right <= innerWidth;
                  })).length""");
        return ((Number) count).intValue();
    }

    @Test
    void keysLeadThroughTheQueueToTheReasonsAndTheProof() {
        try (var tab = Browser.shared().open(Look.LAPTOP, "officer")) {
            tab.page().setViewportSize(1600, 900);
            tab.go(QUEUE);
            var second = tab.page().locator(".rows tbody tr").nth(1).getAttribute("data-number");

            tab.page().keyboard().press("j");
            assertThat(tab.page().locator("#preview h2")).hasText(second);
            tab.page().keyboard().press("Enter");

            tab.page().waitForURL("**/declarations/" + second);
            assertThat(tab.page().locator("#why ~ *, .reasons").first()).isVisible();
            assertThat(tab.page().locator(".reasons")).containsText("R-ORI-02");
            tab.page().locator(".items details.proof > summary").first().click();
            assertThat(tab.page().locator(".items .formula").first()).isVisible();
            tab.page().locator("#again button").click();
            assertThat(tab.page().locator("#again .notice.green")).isVisible();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void singleKeysCanBeSwitchedOff() {
        try (var tab = Browser.shared().open(Look.LAPTOP, "officer")) {
            tab.go(QUEUE);
            tab.page().keyboard().press("?");
            tab.page().locator("#keys-on").uncheck();
            tab.page().locator("#keys button").click();
            tab.page().keyboard().press("/");

            assertThat(tab.page().locator("#q")).not().isFocused();
        }
    }

    @Test
    void whatIsNewWaitsBehindABannerAndMovesNoRow() {
        try (var tab = Browser.shared().open(Look.LAPTOP, "officer")) {
            tab.go(QUEUE);
            assertThat(tab.page().locator("#live")).isVisible();
            var first = tab.page().locator(".rows tbody tr").first().getAttribute("data-number");

            var fresh = Desk.lodge(STEEL, Parties.TRADER);

            assertThat(tab.page().locator("#fresh button")).isVisible();
            assertThat(tab.page().locator(".rows tbody tr").first()).hasAttribute("data-number", first);
            tab.page().keyboard().press("r");
            assertThat(tab.page().locator(".rows tbody tr").first()).hasAttribute("data-number", fresh);
        }
    }

    @Test
    void everythingIsReachedWithScriptOff() {
        try (var tab = Browser.shared().openWithoutScript(Look.LAPTOP)) {
            tab.go("/sign-in");
            tab.page().fill("#name", "officer");
            tab.page().fill("#password", Parties.PASSWORD);
            tab.page().press("#password", "Enter");
            assertThat(tab.page().url()).endsWith("/queue");

            tab.page().selectOption("#office", "all");
            tab.page().fill("#q", "7210.49");
            tab.page().click(".filters button");
            tab.page()
                    .locator(".tabs a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("đỏ"))
                    .click();
            tab.page().locator(".peek a").nth(1).click();
            var shown = tab.page().locator("#preview h2").textContent();
            tab.page().locator("#preview a.main").click();

            assertThat(tab.page().locator("h1")).hasText(shown);
        }
    }

    @Test
    void theFileHoldsTheRowsShown() {
        try (var tab = Browser.shared().open(Look.LAPTOP, "officer")) {
            var file = tab.page().request().get("/queue.csv?office=all&channel=RED");

            assertThat(file.headers().get("content-type")).isEqualTo("text/csv;charset=UTF-8");
            assertThat(file.text())
                    .startsWith("\ufeffSố tờ khai,")
                    .contains(",7210")
                    .doesNotContain("Luồng xanh");
        }
    }

    @Test
    void anAuditorReadsTheQueueAndATraderDoesNot() {
        try (var auditor = Browser.shared().open(Look.LAPTOP, "auditor")) {
            assertThat(auditor.go("/queue")).isEqualTo(200);
        }
        try (var trader = Browser.shared().open(Look.LAPTOP, "declarant")) {
            assertThat(trader.go("/queue")).isEqualTo(403);
        }
    }
}
