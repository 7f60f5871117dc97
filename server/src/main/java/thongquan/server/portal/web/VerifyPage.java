package thongquan.server.portal.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import thongquan.core.receipt.Receipt;
import thongquan.server.journal.Journal;

/** Checks receipts for anybody, against the key of this system's journal. */
@Controller
class VerifyPage {
    private final Journal journal;

    VerifyPage(Journal journal) {
        this.journal = journal;
    }

    @GetMapping("/verify")
    String form(Model model) {
        model.addAttribute("text", "");
        model.addAttribute("fingerprint", journal.publicKey().fingerprint());
        return "open/verify";
    }

    @PostMapping("/verify")
    String verify(
            @RequestParam(name = "text", defaultValue = "") String text,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Model model)
            throws IOException {
        form(model);
        var bytes = file == null || file.isEmpty() ? pasted(text) : file.getBytes();
        if (bytes.length > 0) {
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
