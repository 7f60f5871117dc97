package thongquan.server.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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
import thongquan.core.check.Finding;
import thongquan.core.filing.Declaration;
import thongquan.formats.Reading;
import thongquan.formats.table.TableDoor;
import thongquan.formats.table.TableFiling;
import thongquan.server.party.Caller;
import thongquan.server.portal.dossier.Dossiers;
import thongquan.server.portal.lodging.Draft;
import thongquan.server.portal.lodging.DraftTables;
import thongquan.server.portal.lodging.Drafts;
import thongquan.server.portal.lodging.Templates;

/** The ways to begin a declaration: upload a file, copy an earlier one, fill in the form. */
@Controller
class LodgePages {

    private static final String XML = "application/xml";
    private static final String JSON = "application/json";

    private final Drafts drafts;
    private final Dossiers dossiers;
    private final DraftTables tables;
    private final Templates templates;

    LodgePages(Drafts drafts, Dossiers dossiers, DraftTables tables, Templates templates) {
        this.drafts = drafts;
        this.tables = tables;
        this.templates = templates;
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
        return start(trouble, List.of(), caller, model);
    }

    private String start(Trouble trouble, List<Finding> refused, Caller caller, Model model) {
        model.addAttribute("drafts", drafts.list(caller));
        model.addAttribute("desk", drafts);
        model.addAttribute("templates", templates.list(caller));
        model.addAttribute("refused", refused);
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
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Caller caller,
            HttpServletResponse response,
            Model model)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return start(Trouble.NO_FILE, caller, model);
        }
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var content = file.getBytes();
        if (isTable(name, content)) {
            return table(content, caller, response, model);
        }
        var draft = drafts.upload(new Draft.File(name, type(name, content), new CanonicalBytes(content)), caller);
        return "redirect:/lodge/" + draft.id();
    }

    private String table(byte[] content, Caller caller, HttpServletResponse response, Model model) {
        return switch (tables.read(content)) {
            case Reading.Unreadable<TableFiling>(var findings) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield start(Trouble.NONE, findings, caller, model);
            }
            case Reading.Read<TableFiling> read -> {
                var filled = tables.begin(read.filing(), read.warnings(), caller);
                var here = "/lodge/" + filled.draft().id();
                if (filled.findings().isEmpty()) {
                    yield "redirect:" + here + "/grid";
                }
                model.addAttribute("draft", filled.draft());
                model.addAttribute("findings", filled.findings());
                yield "lodge/table";
            }
        };
    }

    /** A workbook says so in its first bytes; CSV is only known by its name. */
    private static boolean isTable(String name, byte[] content) {
        return TableDoor.isWorkbook(content) || name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|xlsx|xls)");
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
