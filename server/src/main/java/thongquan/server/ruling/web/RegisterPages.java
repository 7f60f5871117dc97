package thongquan.server.ruling.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import thongquan.core.ruling.RulingKind;
import thongquan.server.law.LawRegister;
import thongquan.server.ruling.RulingRegister;

/** The public register of rulings as pages. */
@Controller
class RegisterPages {

    private static final int SHOWN = 100;

    private final RulingRegister register;
    private final LawRegister law;
    private final Clock clock;

    RegisterPages(RulingRegister register, LawRegister law, Clock clock) {
        this.register = register;
        this.law = law;
        this.clock = clock;
    }

    @GetMapping("/rulings")
    String search(
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            Model model) {
        var found = register.search(q, kind(kind));
        model.addAttribute("q", q);
        model.addAttribute("kind", kind);
        model.addAttribute("total", found.size());
        model.addAttribute("rulings", found.stream().limit(SHOWN).toList());
        law(model);
        return "ruling/register";
    }

    @GetMapping("/rulings/{number}")
    String show(@PathVariable("number") String number, Model model) {
        model.addAttribute(
                "signed",
                register.findPublished(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        law(model);
        return "ruling/ruling";
    }

    private void law(Model model) {
        var today = LocalDate.now(clock);
        model.addAttribute("law", law.asOf(today, today));
    }

    private static @Nullable RulingKind kind(String name) {
        for (var kind : RulingKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return null;
    }
}
