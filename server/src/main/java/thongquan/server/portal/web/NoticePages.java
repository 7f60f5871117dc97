package thongquan.server.portal.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import thongquan.server.party.Caller;
import thongquan.server.rehearsal.Notices;

/** What a trader is told of changes of law, with his own filings as examples. */
@Controller
class NoticePages {

    private static final int FILINGS = 200;

    private final Notices notices;

    NoticePages(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/notices")
    String list(Caller caller, Model model) {
        model.addAttribute("notices", notices.list(caller));
        return "rehearsal/notices";
    }

    @GetMapping("/notices/{rehearsal}")
    String show(@PathVariable("rehearsal") String rehearsal, Caller caller, Model model) {
        var notice =
                notices.find(rehearsal, caller).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("notice", notice);
        model.addAttribute("rows", notices.filings(notice, FILINGS));
        return "rehearsal/notice";
    }
}
