package thongquan.server.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import thongquan.core.check.Finding;
import thongquan.server.party.Caller;
import thongquan.server.portal.lodging.Draft;
import thongquan.server.portal.lodging.DraftTables;
import thongquan.server.portal.lodging.Drafts;
import thongquan.server.portal.lodging.TableFile;

/** Spreadsheets of goods items: an empty one, one put into a draft, and the draft's with what is wrong in each row. */
@Controller
class TablePages {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Drafts drafts;
    private final DraftTables tables;
    private final Pages pages;

    TablePages(Drafts drafts, DraftTables tables, Pages pages) {
        this.drafts = drafts;
        this.tables = tables;
        this.pages = pages;
    }

    @GetMapping("/lodge/items.csv")
    ResponseEntity<byte[]> empty(HttpServletRequest request) {
        return file("thongquan-items.csv", TableFile.empty(pages.of(request).language()));
    }

    @GetMapping("/lodge/{draft}/items.csv")
    ResponseEntity<byte[]> items(@PathVariable("draft") String id, Caller caller, HttpServletRequest request) {
        var check = drafts.check(GridPages.typed(id, drafts, caller));
        return file(
                "items-" + id.substring(0, 8) + ".csv",
                TableFile.items(check, pages.of(request).language()));
    }

    private static ResponseEntity<byte[]> file(String name, String text) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/lodge/{draft}/table")
    String show(@PathVariable("draft") String id, Caller caller, Model model) {
        return show(GridPages.typed(id, drafts, caller), List.of(), model);
    }

    private static String show(Draft draft, List<Finding> findings, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("findings", findings);
        return "lodge/table";
    }

    @PostMapping("/lodge/{draft}/table")
    String fill(
            @PathVariable("draft") String id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "place", defaultValue = "behind") String place,
            Caller caller,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var draft = GridPages.typed(id, drafts, caller);
        var content = file == null ? new byte[0] : file.getBytes();
        var filled = tables.fill(draft, content, place.equals("instead"), caller);
        if (filled.isRefused()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return filled.findings().isEmpty()
                ? "redirect:/lodge/" + id + "/grid?from=" + (filled.first() + 1)
                : show(filled.draft(), filled.findings(), model);
    }
}
