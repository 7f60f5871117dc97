package thongquan.server.portal.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import thongquan.core.receipt.Receipt;
import thongquan.core.receipt.ReleaseToken;
import thongquan.server.clearance.Releases;
import thongquan.server.journal.Journal;

/** Checks receipts and release tokens for anybody, against the key of this system's journal. */
@Controller
class VerifyPage {

    /** Whatever stands before a token, such as the address in a QR code. */
    private static final Pattern BEFORE_TOKEN = Pattern.compile("^https?://\\S+[?&#]t=(?=TQ1\\.)");

    private final Journal journal;
    private final Releases releases;

    VerifyPage(Journal journal, Releases releases) {
        this.journal = journal;
        this.releases = releases;
    }

    /** The form, or what a QR code leads to. */
    @GetMapping("/verify")
    String form(@RequestParam(name = "t", defaultValue = "") String token, Model model) {
        model.addAttribute("text", token);
        model.addAttribute("fingerprint", journal.publicKey().fingerprint());
        if (!token.isEmpty()) {
            check(token, model);
        }
        return "open/verify";
    }

    private void check(String token, Model model) {
        var checked = ReleaseToken.verify(token, journal.publicKey());
        model.addAttribute("checked", checked);
        if (checked instanceof ReleaseToken.Checked.Holds(var held)) {
            releases.since(held).ifPresent(since -> model.addAttribute("since", since));
        }
    }

    @PostMapping("/verify")
    String verify(
            @RequestParam(name = "text", defaultValue = "") String text,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Model model)
            throws IOException {
        form("", model);
        var bytes = file == null || file.isEmpty() ? pasted(text) : file.getBytes();
        var token = BEFORE_TOKEN
                .matcher(new String(bytes, StandardCharsets.UTF_8).strip())
                .replaceFirst("");
        if (token.startsWith(ReleaseToken.PREFIX)) {
            check(token, model);
        } else if (bytes.length > 0) {
            model.addAttribute("verdict", Receipt.verify(bytes, Optional.of(journal.publicKey())));
        }
        model.addAttribute("text", new String(bytes, StandardCharsets.UTF_8));
        return "open/verify";
    }

    /** A form sends each line end as two characters (HTML, form submission); a receipt has one. */
    private static byte[] pasted(String text) {
        return text.replace("\r\n", "\n").strip().getBytes(StandardCharsets.UTF_8);
    }
}
