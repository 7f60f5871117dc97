package thongquan.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import thongquan.server.browser.Browser;
import thongquan.server.browser.Look;
import thongquan.server.browser.Tab;
import thongquan.server.journal.Journal;
import thongquan.server.party.DeclarationSamples;
import thongquan.server.party.Parties;
import thongquan.server.party.RunningSystem;

class VerifyPageTest {
    private static final String GOOD = ".verdict.good";
    private static final String BAD = ".verdict.bad";

    private static String receipt = "";

    @BeforeAll
    static void lodge() {
        var system = RunningSystem.shared();
        var location = DeclarationSamples.lodge(system, Parties.TRADER);
        var journal = system.bean(Journal.class);
        var entry =
                journal.list(location.substring(location.lastIndexOf('/') + 1)).getFirst();
        receipt = journal.receipt(entry).toJson();
    }

    @Test
    void aPastedReceiptHolds() {
        try (var tab = Browser.shared().openWithoutScript(Look.PHONE)) {
            paste(tab, receipt);

            assertThat(tab.page().locator(GOOD).isVisible()).isTrue();
        }
    }

    @Test
    void anUploadedReceiptHolds() {
        try (var tab = Browser.shared().open(Look.LAPTOP)) {
            tab.go("/verify");
            tab.page()
                    .setInputFiles(
                            "#file",
                            new FilePayload(
                                    "receipt.json", "application/json", receipt.getBytes(StandardCharsets.UTF_8)));
            tab.page().click("form[action='/verify'] button.main");

            assertThat(tab.page().locator(GOOD).isVisible()).isTrue();
            assertThat(tab.flaws()).isEmpty();
        }
    }

    @Test
    void aReceiptWithAnotherSenderDoesNot() {
        try (var tab = Browser.shared().open(Look.LAPTOP)) {
            paste(tab, receipt.replace(Parties.TRADER, Parties.OTHER_TRADER));

            assertThat(tab.page().locator(BAD).isVisible()).isTrue();
            assertThat(tab.flaws()).isEmpty();
        }
    }

    private static void paste(Tab tab, String text) {
        tab.go("/verify");
        tab.page().fill("#text", text);
        tab.page().click("form[action='/verify'] button.main");
    }
}
