package thongquan.server.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thongquan.server.browser.Browser;
import thongquan.server.browser.Look;
import thongquan.server.party.Role;

/** The office in the browser: a key takes the next case, everybody sees whose it is, the chief gives it to another. */
class OfficePagesTest {

    private static final Bench BENCH = new Bench("13BB");

    @Test
    void aKeyTakesTheNextCaseAndTheChiefGivesItToAnother() {
        BENCH.person("taker-of-c", Role.OFFICER);
        var colleague = BENCH.person("colleague-of-c", Role.OFFICER);
        BENCH.person("chief-of-c", Role.CHIEF);
        var number = BENCH.lodged();

        try (var tab = Browser.shared().open(Look.LAPTOP, "taker-of-c")) {
            tab.go("/queue");
            tab.page().keyboard().press("t");
            tab.page().waitForURL("**/declarations/" + number);
            assertThat(tab.page().locator("#case .holder")).containsText("Người taker-of-c");

            tab.go("/queue");
            assertThat(tab.page().locator("tr[data-number='" + number + "'] .held"))
                    .containsText("Người taker-of-c");
            tab.page().locator("#next button").click();
            assertThat(tab.page().locator(".notice.yellow").first()).isVisible();
            assertThat(tab.complaints()).isEmpty();
        }
        try (var tab = Browser.shared().open(Look.LAPTOP, "chief-of-c")) {
            tab.go("/declarations/" + number);
            tab.page().locator("#case details summary").first().click();
            tab.page().locator("#case-officer").selectOption(colleague.userId());
            tab.page().locator("#case-reason").fill("Đúng chuyên môn");
            tab.page().locator("#case form[action$='assignment'] button").click();
            assertThat(tab.page().locator("#case .holder")).containsText("Người colleague-of-c");
            tab.go("/office");
            assertThat(tab.page().locator("#compared")).isVisible();
            assertThat(tab.complaints()).isEmpty();
        }
    }
}
