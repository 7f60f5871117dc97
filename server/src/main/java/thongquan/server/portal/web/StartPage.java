package thongquan.server.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import thongquan.server.party.Caller;
import thongquan.server.party.Role;

/** Where people land after they signed in: at their work. */
@Controller
class StartPage {

    @GetMapping("/start")
    String start(Caller caller) {
        if (caller.isCustoms()) {
            return "redirect:/queue";
        }
        return caller.has(Role.DECLARANT) ? "redirect:/declarations" : "redirect:/";
    }
}
