package thongquan.server.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import thongquan.server.party.Caller;
import thongquan.server.portal.queue.QueueFile;
import thongquan.server.portal.queue.WorkQueue;

/** The officer's work queue, the declaration beside it, and its rows as a file. */
@Controller
class QueuePages {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final WorkQueue queue;
    private final Pages pages;

    QueuePages(WorkQueue queue, Pages pages) {
        this.queue = queue;
        this.pages = pages;
    }

    @GetMapping("/queue")
    String show(QueueArgument asked, Caller caller, Model model) {
        model.addAttribute("queue", queue.view(asked.query(caller), caller));
        return "desk/queue";
    }

    @GetMapping("/queue/preview/{number}")
    String preview(@PathVariable("number") String number, Caller caller, Model model) {
        var preview = queue.preview(number, caller);
        if (preview.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("preview", preview.get());
        model.addAttribute("law", queue.law());
        return "desk/preview";
    }

    @GetMapping("/queue.csv")
    ResponseEntity<byte[]> file(QueueArgument asked, Caller caller, HttpServletRequest request) {
        var page = pages.of(request);
        var query = asked.query(caller);
        var name = "thongquan-" + query.office() + "-" + page.today() + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(QueueFile.of(queue.all(query, caller), queue.law(), page));
    }
}
