package thongquan.server.portal.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import thongquan.core.asking.MeasureCourse;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;
import thongquan.core.law.TaxKind;
import thongquan.core.value.HsCode;
import thongquan.server.clearance.TariffQuotas;
import thongquan.server.law.LawRegister;
import thongquan.server.law.TariffSearch;
import thongquan.server.portal.CourseChart;
import thongquan.server.portal.TariffRow;
import thongquan.server.portal.Turn;

/** The tariff for everybody: search, and every measure on a line, as of a date. */
@Controller
class TariffPage {
    private static final int ROWS = 25;
    private static final int SUGGESTIONS = 12;
    private static final String MFN = "MFN";

    private final LawRegister law;
    private final TariffSearch search;
    private final TariffQuotas quotas;
    private final Clock clock;

    TariffPage(LawRegister law, TariffSearch search, TariffQuotas quotas, Clock clock) {
        this.law = law;
        this.search = search;
        this.quotas = quotas;
        this.clock = clock;
    }

    @GetMapping("/tariff")
    String search(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "page", defaultValue = "1") int part,
            LawDates dates,
            Model model) {
        var book = dates.book(law, clock);
        var found = search.find(law.current().edition(), book, text);
        var turn = turn(part, found.size());
        model.addAttribute("q", text.strip());
        model.addAttribute("law", book);
        model.addAttribute("turn", turn);
        model.addAttribute(
                "rows",
                found.stream()
                        .skip(turn.offset())
                        .limit(turn.size())
                        .map(line -> TariffRow.of(line, book))
                        .toList());
        return "open/tariff";
    }

    private static Turn turn(int part, int total) {
        var last = new Turn(1, ROWS, total).last();
        return new Turn(Math.clamp(part, 1, last), ROWS, total);
    }

    /** The lines that begin a form's suggestions. */
    @GetMapping("/tariff/suggestions")
    String suggestions(@RequestParam(name = "hs", defaultValue = "") String text, LawDates dates, Model model) {
        var found = search.find(law.current().edition(), dates.book(law, clock), text);
        model.addAttribute("q", text.strip());
        model.addAttribute("lines", found.stream().limit(SUGGESTIONS).toList());
        return "open/suggestions";
    }

    @GetMapping("/tariff/{hs}")
    String line(@PathVariable(name = "hs") String hs, LawDates dates, Model model) {
        var digits = hs.replace(".", "");
        var book = dates.book(law, clock);
        var line = book.tariffLine(digits);
        if (line == null) {
            if (HsCode.isHsCode(digits)) {
                model.addAttribute("hs", digits);
                model.addAttribute("law", book);
                return "open/no-tariff-line";
            }
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("line", line);
        model.addAttribute("law", book);
        model.addAttribute("measures", byTax(book.measures(digits)));
        model.addAttribute("later", later(digits, book));
        model.addAttribute("quotas", quotas.list(book, digits));
        model.addAttribute("courses", CourseChart.of(courses(digits, book), book.lawDate()));
        return "open/tariff-line";
    }

    /** The measures that change, one after the other; those that never do stand in the tables only. */
    private List<MeasureCourse> courses(String hs, LawBook book) {
        return MeasureCourse.of(law.current().edition(), hs, book.known()).stream()
                .filter(MeasureCourse::isMoving)
                .toList();
    }

    private static Map<TaxKind, List<Measure>> byTax(List<Measure> measures) {
        var result = new EnumMap<TaxKind, List<Measure>>(TaxKind.class);
        Arrays.stream(TaxKind.values()).forEach(tax -> {
            var own = measures.stream()
                    .filter(measure -> measure.tax() == tax)
                    .sorted(Comparator.comparingInt(TariffPage::rank).thenComparing(Measure::schedule))
                    .toList();
            if (!own.isEmpty()) {
                result.put(tax, own);
            }
        });
        return result;
    }

    /** The general schedules stand before the preferential ones. */
    private static int rank(Measure measure) {
        return switch (measure.schedule()) {
            case MFN -> 0;
            case "ORD" -> 1;
            default -> 2;
        };
    }

    /** What the law already says will change for the line after the date. */
    private List<Measure> later(String hs, LawBook book) {
        return law.current().edition().rows().measures().stream()
                .filter(measure -> hs.startsWith(measure.hs())
                        && measure.validity().from().isAfter(book.lawDate())
                        && !measure.validity().knownSince().isAfter(book.known()))
                .sorted(Comparator.comparing(
                                (Measure measure) -> measure.validity().from())
                        .thenComparing(Measure::tax)
                        .thenComparing(Measure::schedule))
                .toList();
    }
}
