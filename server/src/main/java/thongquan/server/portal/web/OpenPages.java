package thongquan.server.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import thongquan.server.journal.Journal;
import thongquan.server.law.LawRegister;
import thongquan.server.portal.calculator.Calculator;
import thongquan.server.portal.calculator.CalculatorForm;

/** Pages for everybody that ask nothing: the first page, help, and the ways in for developers. */
@Controller
class OpenPages {
    /** T-shirts from China, of which the law of every day says something. */
    private static final CalculatorForm EXAMPLE = new CalculatorForm(Map.of(
            "hs", "61091010", "origin", "CN", "value", "12500", "currency", "USD", "term", "CIF", "quantity", "2500"));

    private final LawRegister law;
    private final Journal journal;
    private final Clock clock;

    OpenPages(LawRegister law, Journal journal, Clock clock) {
        this.law = law;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        var today = LocalDate.now(clock);
        var book = law.asOf(today, today);
        model.addAttribute("law", book);
        model.addAttribute("example", Calculator.calculate(EXAMPLE, book));
        model.addAttribute("entries", journal.size());
        model.addAttribute("head", journal.heads(1).stream().findFirst());
        return "open/home";
    }

    @GetMapping("/help")
    String help() {
        return "open/help";
    }

    @GetMapping("/developers")
    String developers(Model model) {
        model.addAttribute(
                "base", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
        return "open/developers";
    }

    @GetMapping("/developers/try")
    String tryIt() {
        return "open/try";
    }
}
