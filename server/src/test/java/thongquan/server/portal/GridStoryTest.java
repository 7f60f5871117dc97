package thongquan.server.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import thongquan.server.browser.Browser;
import thongquan.server.browser.Look;
import thongquan.server.browser.Tab;
import thongquan.server.party.Parties;
import thongquan.server.portal.lodging.DraftFields;
import thongquan.server.portal.lodging.Grid;

/** Goods items typed, pasted and uploaded as a table, by keyboard and with script off. */
class GridStoryTest {

    private static final Pattern AMBIGUOUS = Pattern.compile("^Số này có thể đọc theo hai cách.*1234 / 1[.,]234.*");
    private static final String PASTE = """
            ([name, text]) => {
              const cell = document.querySelector(`[name='${name}']`);
              const data = new DataTransfer();
              data.setData("text/plain", text);
              cell.focus();
              cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }""";

    private static String cell(int item, String element) {
        return "[name='" + DraftFields.ITEMS + "/" + item + "/" + element + "']";
    }

    private static void signIn(Tab tab) {
        tab.go("/sign-in");
        tab.page().fill("#name", "declarant");
        tab.page().fill("#password", Parties.PASSWORD);
        tab.page().press("#password", "Enter");
    }

    @Test
    void keysMoveAndWhatIsTypedIsKeptAndJudged() {
        var draft = Desk.copy("easy.json", Parties.TRADER);
        try (var tab = Browser.shared().open(Look.LAPTOP, "declarant")) {
            tab.go("/lodge/" + draft.id() + "/grid");
            var page = tab.page();
            page.focus(cell(0, "commodity/classificationId"));
            page.keyboard().press("Enter");
            assertThat(page.locator(cell(1, "commodity/classificationId"))).isFocused();
            page.keyboard().type("99999999");
            page.keyboard().press("Tab");
            assertThat(page.locator(cell(1, "commodity/description"))).isFocused();
            page.keyboard().type("Hàng lạ");
            page.keyboard().press("ArrowUp");
            assertThat(page.locator(cell(0, "commodity/description"))).isFocused();

            assertThat(page.locator("td.wrong " + cell(1, "commodity/classificationId")))
                    .isVisible();
            assertThat(page.locator("#grid-count")).hasText("2 dòng hàng, 1 dòng có lỗi");
            tab.go("/lodge/" + draft.id() + "/grid");
            assertThat(page.locator(cell(1, "commodity/description"))).hasValue("Hàng lạ");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void aBlockIsPastedUnderItsHeadingsOrFromTheCellOn() {
        var draft = Desk.begin(Parties.TRADER);
        try (var tab = Browser.shared().open(Look.LAPTOP, "declarant")) {
            tab.go("/lodge/" + draft.id() + "/grid");
            var page = tab.page();
            var first = DraftFields.ITEMS + "/0/commodity/classificationId";
            page.evaluate(PASTE, new Object[] {first, Sheets.goods('\t')});
            assertThat(page.locator(cell(1, "commodity/description"))).hasValue("Áo phông nữ, 100% bông");
            assertThat(page.locator(cell(1, "statisticalQuantity/value"))).hasValue("200");
            assertThat(page.locator("td.wrong " + cell(2, "statisticalQuantity/value")))
                    .hasAttribute("title", AMBIGUOUS);

            var third = DraftFields.ITEMS + "/2/commodity/classificationId";
            page.evaluate(PASTE, new Object[] {third, "61091010\tÁo\n22030099\tBia\n"});
            assertThat(page.locator(cell(3, "commodity/description"))).hasValue("Bia");
            assertThat(page.locator(cell(2, "originCountryCode"))).hasValue("BD");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void aSheetGoesIntoADraftWithScriptOff() {
        var draft = Desk.copy("easy.json", Parties.TRADER);
        try (var tab = Browser.shared().openWithoutScript(Look.LAPTOP)) {
            signIn(tab);
            var page = tab.page();
            upload(page, "/lodge/" + draft.id() + "/table", "Colour\nred\n");
            assertThat(page.locator(".findings")).containsText("TABLE-NO-COLUMN");
            upload(page, "/lodge/" + draft.id() + "/table", Sheets.goods(';'));
            assertThat(page.locator(cell(1, "commodity/description"))).hasValue("Áo phông nam, 100% bông");
        }
    }

    private static void upload(Page page, String path, String text) {
        page.navigate(path);
        page.setInputFiles("#file", new FilePayload("goods.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page.click("form[enctype] button.main");
    }

    @Test
    void aWholeDeclarationIsUploadedAndItsItemsTakenAwayWithWhatIsFound() {
        var sheet = Sheets.of(
                Desk.copy("easy.json", Parties.TRADER),
                Map.of(DraftFields.ITEMS + "/0/commodity/classificationId", "99999999"));
        try (var tab = Browser.shared().open(Look.LAPTOP, "declarant")) {
            var page = tab.page();
            upload(page, "/lodge", sheet);
            // What the file holds beside known columns is said first; the draft is there all the same.
            page.waitForSelector("a[href$='/grid'], td.wrong");
            if (!page.url().endsWith("/grid")) {
                page.locator("a[href$='/grid']").first().click();
                page.waitForURL("**/grid");
            }
            assertThat(page.locator("td.wrong " + cell(0, "commodity/classificationId")))
                    .isVisible();
            var answer = page.request().get(page.url().replace("/grid", "/items.csv"));
            assertThat(answer.text())
                    .contains("Mã số hàng hóa")
                    .contains("99999999")
                    .contains("Mã số hàng hóa: ");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void aTemplateOfTheOrganisationBeginsADraft() {
        var draft = Desk.copy("easy.json", Parties.TRADER);
        try (var tab = Browser.shared().openWithoutScript(Look.LAPTOP)) {
            signIn(tab);
            var page = tab.page();
            page.navigate("/lodge/" + draft.id());
            page.fill("#template-name", "Áo phông Bangladesh");
            page.click("#template button");
            page.click("button:has-text('Áo phông Bangladesh') >> nth=0");
            assertThat(page.url()).doesNotContain(draft.id());
            page.navigate(page.url() + "/grid");
            assertThat(page.locator(cell(0, "commodity/classificationId"))).hasValue("61091010");
        }
    }

    @Test
    void theLastWindowOfTheLargestDraftHasTheLastRow() {
        var draft =
                Desk.with(Desk.begin(Parties.TRADER), Map.of(DraftFields.ITEMS + "/9998/commodity/description", "Z"));
        try (var tab = Browser.shared().open(Look.LAPTOP, "declarant")) {
            tab.go("/lodge/" + draft.id() + "/grid?from=" + Grid.MOST);
            assertThat(tab.page().locator(cell(9_998, "commodity/description"))).hasValue("Z");
            assertThat(tab.page().locator(cell(9_999, "commodity/description"))).hasCount(0);
        }
    }
}
