package thongquan.server.portal.web;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.filing.Declaration;
import thongquan.server.party.Caller;
import thongquan.server.portal.dossier.Dossiers;
import thongquan.server.portal.lodging.Draft;
import thongquan.server.portal.lodging.Drafts;

/** The ways to begin a declaration: upload a file, copy an earlier one, fill in the form. */
@Controller
class LodgePages {

    private static final String XML = "application/xml";
    private static final String JSON = "application/json";

    private final Drafts drafts;
    private final Dossiers dossiers;

    LodgePages(Drafts drafts, Dossiers dossiers) {
        this.drafts = drafts;
        this.dossiers = dossiers;
    }

    /** What went wrong with a way to begin. */
    public enum Trouble {
        NONE,
        NO_FILE,
        NO_DECLARATION
    }

    @GetMapping("/lodge")
    String start(Caller caller, Model model) {
        return start(Trouble.NONE, caller, model);
    }

    private String start(Trouble trouble, Caller caller, Model model) {
        model.addAttribute("drafts", drafts.list(caller));
        model.addAttribute("trouble", trouble.name());
        return "lodge/start";
    }

    @PostMapping("/lodge")
    String begin(@RequestParam(name = "type", defaultValue = Declaration.IMPORT) String type, Caller caller) {
        var known = type.equals(Declaration.EXPORT) ? Declaration.EXPORT : Declaration.IMPORT;
        return "redirect:/lodge/" + drafts.begin(known, caller).id();
    }

    @PostMapping("/lodge/copy")
    String copy(@RequestParam(name = "number") String number, Caller caller, Model model) {
        var earlier = dossiers.open(number.replaceAll("[\\s.-]", ""), caller);
        if (earlier.isEmpty()) {
            return start(Trouble.NO_DECLARATION, caller, model);
        }
        return "redirect:/lodge/"
                + drafts.copy(earlier.get().declaration(), caller).id();
    }

    @PostMapping("/lodge/upload")
    String upload(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file, Caller caller, Model model)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return start(Trouble.NO_FILE, caller, model);
        }
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var content = file.getBytes();
        var draft = drafts.upload(new Draft.File(name, type(name, content), new CanonicalBytes(content)), caller);
        return "redirect:/lodge/" + draft.id();
    }

    /** XML begins with a bracket, whatever the file is called. */
    private static String type(String name, byte[] content) {
        for (var each : content) {
            if (!Character.isWhitespace(each) && each != (byte) 0xEF && each != (byte) 0xBB && each != (byte) 0xBF) {
                return each == '<' ? XML : JSON;
            }
        }
        return name.toLowerCase(Locale.ROOT).endsWith(".xml") ? XML : JSON;
    }

    @PostMapping("/lodge/{draft}/discard")
    String discard(@PathVariable("draft") String id, Caller caller) {
        drafts.discard(drafts.find(id, caller).orElseThrow(LodgePages::nothing));
        return "redirect:/lodge";
    }

    static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
