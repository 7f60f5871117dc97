package thongquan.server.ruling;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thongquan.server.browser.Browser;
import thongquan.server.browser.Look;
import thongquan.server.browser.Tab;
import thongquan.server.party.Role;
import thongquan.server.portal.Language;
import thongquan.server.portal.Theme;

/** Rulings in the browser: the story of a request through three people's hands, and every page sound in every look. */
class RulingPagesTest {
    private static String published = "";
    private static String waiting = "";
    private static String drafted = "";

    @BeforeAll
    static void fillTheRegister() {
        published = Bureau.ruling("Áo phông nam của các trang", "RP-01", "61091010", true);
        waiting = file("Áo phông đang chờ", "RP-02");
        drafted = file("Áo phông chờ ký", "RP-03");
        Bureau.done(
                Role.OFFICER,
                "/api/rulings/requests/" + drafted + "/proposal",
                "{\"ruled\":{\"hs\":\"61091010\"},\"reasoning\":\"Chú giải 1\",\"bindsAll\":true,\"published\":true}");
    }

    private static String file(String goods, String own) {
        return Bureau.done(Role.DECLARANT, "/api/rulings/requests", Bureau.request(goods, own, "61091010"))
                .path("id")
                .asString();
    }

    static List<Look> looks() {
        return List.of(
                new Look(1600, Theme.LIGHT, Language.VI),
                new Look(1366, Theme.DARK, Language.EN),
                new Look(390, Theme.LIGHT, Language.EN),
                new Look(390, Theme.DARK, Language.VI));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageIsSound(Look look) {
        var flaws = new ArrayList<String>();
        try (var stranger = Browser.shared().open(look)) {
            visit(stranger, flaws, "/rulings", "/rulings?q=khong-co", "/rulings/" + published);
        }
        try (var trader = Browser.shared().open(look, "declarant")) {
            visit(
                    trader,
                    flaws,
                    "/rulings/requests",
                    "/rulings/requests/new",
                    "/rulings/requests/new?kind=VALUE",
                    "/rulings/requests/new?kind=ORIGIN",
                    "/rulings/requests/" + waiting);
        }
        try (var chief = Browser.shared().open(look, "chief")) {
            visit(chief, flaws, "/rulings/requests", "/rulings/requests/" + waiting, "/rulings/requests/" + drafted);
        }

        assertThat(flaws).isEmpty();
    }

    private static void visit(Tab tab, List<String> flaws, String... paths) {
        for (var path : paths) {
            int status = tab.go(path);
            if (status != 200) {
                flaws.add(path + ": status " + status);
            }
            tab.flaws().forEach(flaw -> flaws.add(path + ": " + flaw));
        }
    }

    @Test
    void aRequestGoesFromTheTraderOverTheOfficerToTheChiefAndIntoTheRegister() {
        String address;
        try (var trader = Browser.shared().open(Look.LAPTOP, "declarant")) {
            trader.go("/rulings/requests/new");
            trader.page().fill("#description", "Áo phông nam in hình chim lạc");
            trader.page().fill("#hs", "9999.99.99");
            trader.page().fill("#why", "Vải dệt kim từ bông");
            trader.page().click("form[action='/rulings/requests'] button.main");
            assertThat(trader.page().locator(".findings")).containsText("RUL-103");
            assertThat(trader.page().locator("#description")).hasValue("Áo phông nam in hình chim lạc");

            trader.page().fill("#hs", "6109.10.10");
            trader.page().click("form[action='/rulings/requests'] button.main");
            trader.page().waitForURL("**/rulings/requests/YC-*");
            address = trader.page().url().replaceAll("^.*(/rulings/requests/)", "$1");
            assertThat(trader.page().locator(".clock")).isVisible();
        }
        try (var officer = Browser.shared().open(Look.LAPTOP, "officer")) {
            officer.go(address);
            officer.page().fill("#reasoning", "Áo phông dệt kim, chú giải 1 và 6");
            officer.page().click("form[action$='/proposal'] button.main");
            assertThat(officer.page().locator("#proposed")).isVisible();
            assertThat(officer.page().locator("form[action$='/signature']")).hasCount(0);
        }
        String number;
        try (var chief = Browser.shared().open(Look.LAPTOP, "chief")) {
            chief.go(address);
            chief.page().click("form[action$='/signature'] button.main");
            number = chief.page().locator("#ruling").textContent().replaceAll("^.*(XDT-\\S+).*$", "$1");
            assertThat(chief.complaints()).isEmpty();
        }
        try (var stranger = Browser.shared().openWithoutScript(Look.PHONE)) {
            stranger.go("/rulings?q=chim+lac");
            stranger.page().click("a[href='/rulings/" + number + "']");

            assertThat(stranger.page().locator("h1")).hasText("Áo phông nam in hình chim lạc");
            assertThat(stranger.page().locator(".verdict")).containsText("6109.10.10");
        }
    }

    @Test
    void theProofOnTheDeclarationsPageQuotesTheRuling() {
        var lodged = Bureau.done(Role.DECLARANT, "/api/declarations", Bureau.filing("RP-01", ""));
        try (var officer = Browser.shared().open(Look.LAPTOP, "officer")) {
            officer.go("/declarations/" + lodged.path("number").asString());

            assertThat(officer.page()
                            .locator(".items details.proof > summary")
                            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(published)))
                    .isVisible();
            assertThat(officer.flaws()).isEmpty();
        }
    }
}
