package thongquan.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thongquan.server.browser.Browser;
import thongquan.server.browser.Look;

class PublicPagesTest {
    private static final String SHIRTS =
            "/calculator?hs=6109.10.10&origin=CN&value=12500&currency=USD&term=FOB&freight=800&insurance=50&quantity=2500";

    private static final List<String> PAGES = List.of(
            "/",
            "/tariff",
            "/tariff?q=thep+cuon",
            "/tariff?q=qqqq",
            "/tariff?q=xe&on=2025-03-10&known=2025-02-01",
            "/tariff/61091010",
            "/tariff/87032451",
            "/tariff/27101981?on=2026-12-31",
            "/tariff/changes",
            "/tariff/changes?from=2025-06-30&to=2027-01-01&restated=true",
            "/tariff/changes?from=2025-07-01&to=2025-07-01&knownBefore=2025-06-01&hs=6109",
            "/tariff/changes?from=2026-11-01&to=2026-11-01",
            "/tariff/classification",
            "/tariff/classification?goods=labtop+14+inch+qqqq",
            "/tariff/classification?goods=qqqq",
            "/tariff/99999999",
            "/calculator",
            SHIRTS,
            "/calculator?hs=87032451&value=1.250&term=FOB&quantity=many",
            "/verify",
            "/developers",
            "/help",
            "/sign-in",
            "/nothing-here");

    static List<Look> looks() {
        return Look.all();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageIsOpenToEverybody(Look look) {
        var flaws = new ArrayList<String>();
        try (var tab = Browser.shared().open(look)) {
            for (var path : PAGES) {
                var status = tab.go(path);
                if (status != (path.equals("/nothing-here") ? 404 : 200)) {
                    flaws.add(path + ": status " + status);
                }
                tab.flaws().forEach(flaw -> flaws.add(path + ": " + flaw));
            }
        }

        assertThat(flaws).isEmpty();
    }

    @Test
    void theTryItPageRunsUnderTheSecurityPolicyOfEveryPage() {
        try (var tab = Browser.shared().open(Look.LAPTOP)) {
            tab.go("/developers/try");
            tab.page().waitForSelector(".swagger-ui");

            assertThat(tab.complaints()).noneMatch(text -> text.contains("Content Security Policy"));
        }
    }

    @Test
    void aProofOpensLineByLineWithScriptOff() {
        try (var tab = Browser.shared().openWithoutScript(Look.PHONE)) {
            tab.go(SHIRTS);
            var duty = tab.page().locator("details.proof").first();
            assertThat(duty.locator(".formula").first().isVisible()).isFalse();

            duty.locator("summary").first().click();

            assertThat(duty.locator(".formula").first().textContent()).isEqualTo("347.100.000 × 20% = 69.420.000");
        }
    }

    @Test
    void aTaxIsASentenceWithItsArticle() {
        try (var tab = Browser.shared().openWithoutScript(Look.PHONE)) {
            tab.go(SHIRTS);

            assertThat(tab.page()
                            .locator("details.proof .sentence")
                            .first()
                            .textContent()
                            .replace('\u00a0', ' '))
                    .isEqualTo("Thuế nhập khẩu 20% của 347.100.000 ₫ theo Nghị định 26/2023/NĐ-CP, Phụ lục II"
                            + " = 69.420.000 ₫");
        }
    }

    @Test
    void goodsAreDescribedAndTheirCodeOpenedWithScriptOff() {
        try (var tab = Browser.shared().openWithoutScript(Look.PHONE)) {
            tab.go("/tariff/classification");
            tab.page().fill("#goods", "ao thun nam");
            tab.page().click("form.ask button.main");
            assertThat(tab.page().locator(".suggestions li mark").count()).isPositive();

            tab.page().locator(".suggestions li h2 a").first().click();

            assertThat(tab.page().url()).contains("/tariff/61091010");
            assertThat(tab.page().locator("#courses").isVisible()).isTrue();
        }
    }

    @Test
    void theCalculatorIsFilledInAndAnswersWithScriptOff() {
        try (var tab = Browser.shared().openWithoutScript(Look.LAPTOP)) {
            tab.go("/calculator");
            tab.page().fill("#hs", "22030091");
            tab.page().selectOption("#origin", "DE");
            tab.page().fill("#value", "4.800,00");
            tab.page().selectOption("#currency", "USD");
            tab.page().fill("#quantity", "9600");
            tab.page().click("form[action='/calculator#answer'] button.main");

            assertThat(tab.page().locator("#total ~ .sum").textContent()).endsWith("₫");
            assertThat(tab.page().locator("#others").isVisible()).isTrue();
        }
    }

    @Test
    void languageAndThemeAreKeptAndLeadBackToThePage() {
        try (var tab = Browser.shared().openWithoutScript(Look.LAPTOP)) {
            tab.go("/tariff?q=thep");
            tab.page().click("button[name=lang]");

            assertThat(tab.page().url()).endsWith("/tariff?q=thep");
            assertThat(tab.page().locator("html").getAttribute("lang")).isEqualTo("en");

            tab.page().click("button[popovertarget=display]");
            tab.page().click("button[name=theme][value=dark]");

            assertThat(tab.page().url()).endsWith("/tariff?q=thep");
            assertThat(tab.page().locator("html").getAttribute("data-theme")).isEqualTo("dark");
        }
    }

    @Test
    void theMenuOfATelephoneOpensWithScriptOff() {
        try (var tab = Browser.shared().openWithoutScript(Look.PHONE)) {
            tab.go("/");
            assertThat(tab.page().locator("#ways").isVisible()).isFalse();

            tab.page().click("button[popovertarget=ways]");
            tab.page().click("#ways a[href='/verify']");

            assertThat(tab.page().url()).endsWith("/verify");
        }
    }

    @Test
    void linesAreSuggestedWhileTheCodeIsTyped() {
        try (var tab = Browser.shared().open(Look.LAPTOP)) {
            tab.go("/calculator");
            tab.page().locator("#hs").pressSequentially("ca phe");

            tab.page()
                    .locator("#hs-lines option[value='09011130']")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void everythingOnThePageIsReachedByKeyboard() {
        try (var tab = Browser.shared().open(Look.LAPTOP)) {
            tab.go("/tariff/61091010");
            tab.page().keyboard().press("Tab");
            assertThat(tab.page().locator(":focus").getAttribute("class")).isEqualTo("skip");

            tab.page().keyboard().press("Enter");
            tab.page().keyboard().press("Tab");

            assertThat(tab.page().evaluate("document.querySelector('main').contains(document.activeElement)"))
                    .isEqualTo(true);
        }
    }
}
