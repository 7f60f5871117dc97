package thongquan.server.portal.web;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import thongquan.server.law.LawRegister;
import thongquan.server.portal.calculator.Calculator;
import thongquan.server.portal.calculator.CalculatorForm;

/** The duty calculator: its form stands in the address, so that an answer can be sent to somebody else. */
@Controller
class CalculatorPage {
    private final LawRegister law;
    private final Clock clock;

    CalculatorPage(LawRegister law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    @GetMapping("/calculator")
    String calculate(@RequestParam Map<String, String> fields, LawDates dates, Model model) {
        model.addAttribute("calculation", Calculator.calculate(new CalculatorForm(fields), dates.book(law, clock)));
        return "open/calculator";
    }
}
