package thongquan.server.party.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import thongquan.server.party.Caller;

/** Tells a program or a page in whose name it asks. */
@RestController
class CallerEndpoint {

    @GetMapping("/api/caller")
    Caller caller(Caller caller) {
        return caller;
    }
}
