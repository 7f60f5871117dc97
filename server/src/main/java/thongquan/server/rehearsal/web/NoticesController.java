package thongquan.server.rehearsal.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import thongquan.server.party.Caller;
import thongquan.server.rehearsal.Notices;

/** What an organisation is told of changes of law. */
@RestController
class NoticesController {

    private static final int MOST_FILINGS = 1_000;

    private final Notices notices;

    NoticesController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/api/notices")
    ResponseEntity<byte[]> list(Caller caller) {
        return RehearsalsController.json(RehearsalJson.notices(notices.list(caller)));
    }

    @GetMapping("/api/notices/{rehearsal}")
    ResponseEntity<byte[]> show(@PathVariable("rehearsal") String rehearsal, Caller caller) {
        return notices.find(rehearsal, caller)
                .map(notice ->
                        RehearsalsController.json(RehearsalJson.notice(notice, notices.filings(notice, MOST_FILINGS))))
                .orElseGet(Problems::notFound);
    }
}
