package thongquan.server.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thongquan.core.receipt.Receipt;
import thongquan.core.receipt.Verification;
import thongquan.server.browser.Browser;
import thongquan.server.browser.Look;
import thongquan.server.browser.Tab;
import thongquan.server.journal.Journal;
import thongquan.server.party.Parties;
import thongquan.server.party.RunningSystem;

/** A trader lodges: by form with script off, by file, by copy; and sees what is his and nothing else. */
class TraderStoryTest {
    private static final String SHIPMENT = "/goodsShipment";
    private static final String TRAVEL = SHIPMENT + "/consignment";
    private static final String ITEM = SHIPMENT + "/goodsItems/0";

    private static void signIn(Tab tab) {
        tab.go("/sign-in");
        tab.page().fill("#name", "declarant");
        tab.page().fill("#password", Parties.PASSWORD);
        tab.page().press("#password", "Enter");
    }

    private static void fill(Page page, Map<String, String> texts, Map<String, String> choices) {
        choices.forEach((name, value) -> page.selectOption("[name='" + name + "']", value));
        texts.forEach((name, value) -> page.fill("[name='" + name + "']", value));
    }

    private static void next(Page page) {
        page.click(".acts button.main");
    }

    @Test
    void aDeclarationIsLodgedByFormWithScriptOff() {
        try (var tab = Browser.shared().openWithoutScript(Look.LAPTOP)) {
            signIn(tab);
            var page = tab.page();
            assertThat(page.url()).endsWith("/declarations");
            page.click(".page-head .main");
            page.click("form[action='/lodge'] button.main");
            page.click(".tasks a >> nth=0");
            general(page);
            travel(page);
            terms(page);
            item(page);
            page.click(".acts a.main");
            next(page);
            next(page);

            assertThat(page.locator("h1")).hasText("Kiểm tra trước khi nộp");
            assertThat(page.locator(".findings")).hasCount(0);
            assertThat(page.locator("#estimate .sum")).hasText("76.980.000 ₫");
            next(page);

            registered(tab);
        }
    }

    private static void general(Page page) {
        fill(page, Map.of(), Map.of("/customsProcedureCode", "A11", "/declarationOfficeId", "02CI"));
        next(page);
        fill(
                page,
                Map.of(SHIPMENT + "/exporter/name", "Padma Example Knitwear Ltd"),
                Map.of(SHIPMENT + "/exporter/countryCode", "BD", SHIPMENT + "/exportCountryCode", "BD"));
        next(page);
    }

    private static void travel(Page page) {
        fill(
                page,
                Map.of(
                        TRAVEL + "/transportContractDocumentIds/0", "XMP26060001",
                        TRAVEL + "/borderTransportMeans/name", "EXAMPLE STAR",
                        TRAVEL + "/arrivalDate", "2026-06-29",
                        TRAVEL + "/loadingLocationId", "BDCGP",
                        TRAVEL + "/unloadingLocationId", "VNCLI",
                        TRAVEL + "/totalPackageQuantity", "100",
                        TRAVEL + "/grossMass/value", "1.000,50",
                        TRAVEL + "/transportEquipments/0/id", "XMPU0001004"),
                Map.of(
                        TRAVEL + "/borderTransportMeans/modeCode", "2",
                        TRAVEL + "/goodsLocationId", "02CIS01",
                        TRAVEL + "/packageTypeCode", "CT"));
        next(page);
    }

    private static void terms(Page page) {
        fill(
                page,
                Map.of(
                        SHIPMENT + "/invoice/id", "INV-1",
                        SHIPMENT + "/invoice/issueDate", "2026-06-10",
                        SHIPMENT + "/invoice/amount/value", "9500",
                        SHIPMENT + "/customsValuation/freightCharge/value", "400",
                        SHIPMENT + "/customsValuation/insuranceCharge/value", "100"),
                Map.of(
                        SHIPMENT + "/invoice/amount/currencyCode", "USD",
                        SHIPMENT + "/invoice/paymentMethodCode", "TTR",
                        SHIPMENT + "/tradeTerms/conditionCode", "FOB",
                        SHIPMENT + "/customsValuation/freightCode", "A",
                        SHIPMENT + "/customsValuation/insuranceCode", "A"));
        next(page);
    }

    /** The amount is first typed so that it can be read in two ways; the form asks, and the finding leads to the field. */
    private static void item(Page page) {
        page.click(".acts a.main");
        fill(
                page,
                Map.of(
                        ITEM + "/commodity/classificationId", "6109.10.10",
                        ITEM + "/commodity/description", "Áo phông nam cổ tròn, dệt kim, 100% bông",
                        ITEM + "/statisticalQuantity/value", "5000",
                        ITEM + "/secondQuantity/value", "900",
                        ITEM + "/itemCharge/value", "9.500"),
                Map.of(
                        ITEM + "/originCountryCode", "BD",
                        ITEM + "/tariffScheduleCode", "MFN",
                        ITEM + "/statisticalQuantity/unitCode", "PCE",
                        ITEM + "/secondQuantity/unitCode", "KGM"));
        next(page);
        page.click(".findings a");
        var target = page.url().substring(page.url().indexOf('#'));
        assertThat(page.locator(target)).hasAttribute("name", ITEM + "/itemCharge/value");
        page.fill(target, "9500");
        next(page);
    }

    private static void registered(Tab tab) {
        var page = tab.page();
        assertThat(page.locator("h1")).hasText("Tờ khai đã được đăng ký");
        var number = page.locator(".number-big").textContent();
        assertThat(page.locator(".sums .all").last()).hasText("76.980.000 ₫");
        var receipt = page.request().get("/declarations/" + number + "/receipt").body();
        var key = RunningSystem.shared().bean(Journal.class).publicKey();
        assertThat(Receipt.verify(receipt, Optional.of(key))).isInstanceOf(Verification.Valid.class);
        page.click("a.main");
        assertThat(page.locator("h1")).hasText(number);
        page.click(".items details.proof > summary >> nth=0");
        assertThat(page.locator(".items .formula").first()).hasText("260.000.000 × 20% = 52.000.000");
        assertThat(page.locator(".reasons")).hasCount(0);
    }

    @Test
    void theEstimateFollowsTheTyping() {
        var draft = Desk.copy("easy.json", Parties.TRADER);
        try (var tab = Browser.shared().open(Look.LAPTOP, "declarant")) {
            tab.go("/lodge/" + draft.id() + "/terms");
            assertThat(tab.page().locator("#estimate .sum")).hasText("76.980.000 ₫");

            tab.page().fill("[name='" + SHIPMENT + "/customsValuation/freightCharge/value']", "2400");
            tab.page().keyboard().press("Tab");

            assertThat(tab.page().locator("#estimate .sum")).not().hasText("76.980.000 ₫");
            tab.go("/lodge/" + draft.id() + "/terms");
            assertThat(tab.page().locator("[name='" + SHIPMENT + "/customsValuation/freightCharge/value']"))
                    .hasValue("2400");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    private static void upload(Page page, String name, String text) {
        page.navigate("/lodge");
        page.setInputFiles(
                "#file", new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8)));
        page.click("form[enctype] button.main");
    }

    @Test
    void aFileWithFaultsIsShownWithThePlaceOfEach() {
        try (var tab = Browser.shared().openWithoutScript(Look.LAPTOP)) {
            signIn(tab);
            upload(tab.page(), "cut.json", Desk.sample("mistakes/json-comma-missing.json", Parties.TRADER));
            tab.page().click(".findings a");
            assertThat(tab.page().locator(".source .marked:target")).isVisible();
            assertThat(tab.page().locator("form[action$='/lodge']")).hasCount(0);

            upload(tab.page(), "line.json", Desk.sample("mistakes/unknown-tariff-line.json", Parties.TRADER));
            tab.page().click(".findings a");
            assertThat(tab.page().url()).endsWith("#at-goodsShipment-goodsItems-0-commodity-classificationId");
        }
    }

    @Test
    void aFileIsLodgedOnceHoweverOftenItIsSent() {
        try (var tab = Browser.shared().openWithoutScript(Look.LAPTOP)) {
            signIn(tab);
            upload(tab.page(), "easy.xml", Desk.sample("easy.xml", Parties.TRADER));
            assertThat(tab.page().locator(".estimate .sum")).hasText("76.980.000 ₫");
            var form = tab.page().url();
            next(tab.page());
            var number = tab.page().locator(".number-big").textContent();

            tab.page().goBack();
            tab.go(form.substring(form.indexOf("/lodge")));

            assertThat(tab.page().locator(".number-big")).hasText(number);
        }
    }

    @Test
    void whatBelongsToAnotherIsNotThere() {
        var others = Desk.lodge("easy.json", Parties.OTHER_TRADER);
        var draft = Desk.begin(Parties.OTHER_TRADER);
        try (var tab = Browser.shared().open(Look.LAPTOP, "declarant")) {
            assertThat(tab.go("/declarations/" + others)).isEqualTo(404);
            assertThat(tab.go("/declarations/" + others + "/receipt")).isEqualTo(404);
            assertThat(tab.go("/lodge/" + draft.id())).isEqualTo(404);
            tab.go("/declarations");
            assertThat(tab.page().content()).doesNotContain(others);
        }
    }
}
