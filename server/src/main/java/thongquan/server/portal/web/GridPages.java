package thongquan.server.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.check.Finding;
import thongquan.server.party.Caller;
import thongquan.server.portal.lodging.Draft;
import thongquan.server.portal.lodging.DraftTables;
import thongquan.server.portal.lodging.Drafts;
import thongquan.server.portal.lodging.Grid;

/** The goods items of a draft as a table: a window of rows to type into, and blocks pasted from a spreadsheet. */
@Controller
class GridPages {

    private final Drafts drafts;
    private final DraftTables tables;
    private final Pages pages;

    GridPages(Drafts drafts, DraftTables tables, Pages pages) {
        this.drafts = drafts;
        this.tables = tables;
        this.pages = pages;
    }

    @GetMapping("/lodge/{draft}/grid")
    String show(
            @PathVariable("draft") String id,
            @RequestParam(name = "from", defaultValue = "1") int from,
            Caller caller,
            HttpServletRequest request,
            Model model) {
        return show(typed(id, drafts, caller), from, List.of(), request, model);
    }

    private String show(Draft draft, int from, List<Finding> refused, HttpServletRequest request, Model model) {
        model.addAttribute("grid", Grid.of(drafts.check(draft), from - 1, pages.of(request)));
        model.addAttribute("refused", refused);
        return "lodge/grid";
    }

    @PostMapping("/lodge/{draft}/grid")
    String save(
            @PathVariable("draft") String id,
            @RequestParam(name = "go", defaultValue = "1") int go,
            @RequestParam Map<String, String> typed,
            Caller caller) {
        var draft = typed(id, drafts, caller);
        drafts.save(draft, draft.fields().with(typed), caller);
        return "redirect:/lodge/" + id + "/grid?from=" + go;
    }

    /** Keeps the cells and says what is found on those of the window. */
    @PostMapping("/lodge/{draft}/grid/cells")
    ResponseEntity<byte[]> cells(
            @PathVariable("draft") String id,
            @RequestParam(name = "from", defaultValue = "1") int from,
            @RequestParam Map<String, String> typed,
            Caller caller,
            HttpServletRequest request) {
        var draft = typed(id, drafts, caller);
        var saved = drafts.save(draft, draft.fields().with(typed), caller);
        var page = pages.of(request);
        var grid = Grid.of(drafts.check(saved), from - 1, page);
        var out = new CanonicalWriter();
        out.object().name("errors").object();
        grid.cellErrors().forEach((name, error) -> out.name(name).text(error));
        out.end();
        out.name("count")
                .text(page.texts().get("grid.count", grid.count(), grid.wrong().size()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(out.end().toBytes());
    }

    @PostMapping("/lodge/{draft}/grid/paste")
    String paste(
            @PathVariable("draft") String id,
            @RequestParam(name = "block") String block,
            @RequestParam(name = "row", defaultValue = "1") int row,
            @RequestParam(name = "column", defaultValue = "0") int column,
            @RequestParam Map<String, String> typed,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var draft = typed(id, drafts, caller);
        var kept = draft.fields().with(typed);
        var filled = tables.paste(
                drafts.save(draft, kept, caller),
                block,
                Math.clamp(row, 1, Grid.MOST) - 1,
                Math.clamp(column, 0, 9),
                caller);
        if (filled.isRefused()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return filled.findings().isEmpty()
                ? "redirect:/lodge/" + id + "/grid?from=" + row
                : show(filled.draft(), row, filled.findings(), request, model);
    }

    /** A draft that is typed and not lodged. */
    static Draft typed(String id, Drafts drafts, Caller caller) {
        var draft = drafts.find(id, caller).orElseThrow(LodgePages::nothing);
        if (draft.number() != null || draft.file() != null) {
            throw LodgePages.nothing();
        }
        return draft;
    }
}
