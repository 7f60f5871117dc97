package thongquan.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import thongquan.core.lifecycle.Status;
import thongquan.core.receipt.ReleaseToken;
import thongquan.server.browser.Browser;
import thongquan.server.browser.Look;
import thongquan.server.clearance.Declarations;
import thongquan.server.clearance.Releases;
import thongquan.server.journal.Journal;
import thongquan.server.party.Parties;
import thongquan.server.party.Programs;
import thongquan.server.party.Role;
import thongquan.server.party.RunningSystem;

/** What a trader prints and a gate reads: versions and releases on paper, with a code that holds or does not. */
class DeclarationPapersTest {
    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final Programs PROGRAMS = new Programs(SYSTEM);
    private static final String PAY = "{\"act\":\"CONFIRM_PAYMENT\",\"revision\":0,\"note\":\"Giấy nộp tiền 001\"}";

    @Test
    void goodsThatAreNotReleasedGetNoReleaseAndACopyThatSaysSo() {
        var number = Desk.lodge("easy.json", Parties.TRADER);

        var refused = PROGRAMS.send(Role.DECLARANT, "GET", path(number, "release.pdf"), "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("not-released", "AWAIT_PAYMENT");

        var token = PROGRAMS.get(Role.DECLARANT, path(number, "release"));
        assertThat(token.path("released").asBoolean()).isFalse();
        assertThat(token.path("state").asString()).isEqualTo("AWAIT_PAYMENT");
    }

    @Test
    void theCodeOnAReleaseHoldsOfflineAndOnlineUntilAnotherCharacterIsInIt() {
        var number = released();

        var told = PROGRAMS.get(Role.DECLARANT, path(number, "release"));
        var text = told.path("token").asString();
        var checked = ReleaseToken.verify(text, SYSTEM.bean(Journal.class).publicKey());
        assertThat(checked).isInstanceOf(ReleaseToken.Checked.Holds.class);
        var facts = ((ReleaseToken.Checked.Holds) checked).token().facts();
        assertThat(facts.number()).isEqualTo(number);
        assertThat(facts.state()).isEqualTo(Status.CLEARED);
        assertThat(facts.isReleased()).isTrue();

        var online = PROGRAMS.get(Role.OFFICER, "/api/release-check?token=" + text);
        assertThat(online.path("holds").asBoolean()).isTrue();
        assertThat(online.path("latest").asBoolean()).isTrue();
        assertThat(online.path("overtaken").asBoolean()).isFalse();
        var forged = PROGRAMS.get(Role.OFFICER, "/api/release-check?token=" + otherCharacter(text));
        assertThat(forged.path("holds").asBoolean()).isFalse();
        assertThat(forged.has("number")).isFalse();
    }

    @Test
    void theReleaseOnPaperCarriesTheTokenInItsCode() throws IOException, NotFoundException {
        var number = released();

        var text = print(number, "release.pdf?lang=vi");
        assertThat(text.words()).contains("Thông quan tờ khai " + number, "Đã thông quan");
        assertThat(text.code()).contains("/verify?t=TQ1.");
        var token = text.code().substring(text.code().indexOf(ReleaseToken.PREFIX));
        assertThat(ReleaseToken.verify(token, SYSTEM.bean(Journal.class).publicKey()))
                .isInstanceOf(ReleaseToken.Checked.Holds.class);

        var english = print(number, "copy.pdf?version=0&lang=en");
        assertThat(english.words()).contains("Declaration " + number, "Import duty", "Goods items (1)", "6109.10.10");
    }

    @Test
    void whatBelongsToOthersIsNotThereAndNorIsAVersionThatNeverWas() {
        var others = Desk.lodge("easy.json", Parties.OTHER_TRADER);
        var own = Desk.lodge("easy.json", Parties.TRADER);

        for (var paper : new String[] {"copy.pdf", "release.pdf", "release"}) {
            assertThat(PROGRAMS.send(Role.DECLARANT, "GET", path(others, paper), "")
                            .statusCode())
                    .as(paper)
                    .isEqualTo(404);
        }
        assertThat(PROGRAMS.send(Role.DECLARANT, "GET", path(own, "copy.pdf?version=7"), "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoeverScansTheCodeReadsInWordsWhatHolds() {
        var number = released();
        var declaration = SYSTEM.bean(Declarations.class)
                .find(number, Desk.declarant(Parties.TRADER))
                .orElseThrow();
        var token = SYSTEM.bean(Releases.class).token(declaration).text();
        try (var tab = Browser.shared().open(Look.PHONE)) {
            tab.go("/verify?t=" + token + "&lang=en");
            assertThat(tab.page().locator(".verdict.good").textContent())
                    .contains("are released", number, "still the newest version");
            assertThat(tab.flaws()).isEmpty();

            tab.go("/verify");
            tab.page().fill("#text", "https://customs.example/verify?t=" + token);
            tab.page().click("form[action='/verify'] button.main");
            assertThat(tab.page().locator(".verdict.good").textContent()).contains(number);

            tab.go("/verify?t=" + otherCharacter(token));
            assertThat(tab.page().locator(".verdict.bad").isVisible()).isTrue();
            assertThat(tab.flaws()).isEmpty();
        }
    }

    @Test
    void aTokenOfGoodsThatWaitIsNoRelease() {
        var number = Desk.lodge("easy.json", Parties.TRADER);
        var token = PROGRAMS.get(Role.DECLARANT, path(number, "release"))
                .path("token")
                .asString();
        try (var tab = Browser.shared().open(Look.LAPTOP)) {
            tab.go("/verify?t=" + token + "&lang=en");

            assertThat(tab.page().locator(".verdict.bad").textContent()).contains("NOT released then");
        }
    }

    private record Read(String words, String code) {}

    private static Read print(String number, String paper) throws IOException, NotFoundException {
        try (var trader = SYSTEM.visitor()) {
            trader.signIn("declarant", Parties.PASSWORD);
            var pdf = trader.bytes(path(number, paper));
            keep(pdf);
            try (var document = Loader.loadPDF(pdf)) {
                var words = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC)
                        .replaceAll("[\\s\\u00a0]+", " ");
                var picture = new PDFRenderer(document).renderImageWithDPI(0, 200);
                var points = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
                var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), points);
                var found = new GenericMultipleBarcodeReader(new QRCodeReader())
                        .decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)));
                return new Read(words, found[0].getText());
            }
        }
    }

    /** Papers to look at, where a folder for them is named. */
    private static void keep(byte[] pdf) throws IOException {
        var folder = System.getProperty("thongquan.papers");
        if (folder != null) {
            Files.write(Path.of(folder, "declaration-" + pdf.length + ".pdf"), pdf);
        }
    }

    private static String released() {
        var number = Desk.lodge("easy.json", Parties.TRADER);
        PROGRAMS.done(Role.OFFICER, path(number, "acts"), PAY);
        return number;
    }

    private static String path(String number, String what) {
        return "/api/declarations/" + number + "/" + what;
    }

    private static String otherCharacter(String token) {
        int at = token.length() / 2;
        return token.substring(0, at) + (token.charAt(at) == 'A' ? 'B' : 'A') + token.substring(at + 1);
    }
}
