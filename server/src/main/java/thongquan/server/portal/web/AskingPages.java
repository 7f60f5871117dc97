package thongquan.server.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import thongquan.core.asking.LawChanges;
import thongquan.core.asking.TariffQuery;
import thongquan.server.law.ClassificationAdvice;
import thongquan.server.law.LawRegister;
import thongquan.server.portal.Turn;

/** Questions to the law for everybody: what changed between two dates, and which code goods may have. */
@Controller
class AskingPages {
    private static final int ROWS = 50;
    private static final int SUGGESTIONS = 5;

    private final LawRegister law;
    private final ClassificationAdvice advice;
    private final Clock clock;

    AskingPages(LawRegister law, ClassificationAdvice advice, Clock clock) {
        this.law = law;
        this.advice = advice;
        this.clock = clock;
    }

    /**
     * What is compared with what, as the address gives it.
     *
     * @param from law date of the one side; null: nothing is asked yet
     * @param to law date of the other side; null: today
     * @param known knowledge date of both; null: today
     * @param knownBefore knowledge date of the first side, where it is another
     */
    record Comparison(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate to,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate known,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate knownBefore) {}

    @GetMapping("/tariff/changes")
    String changes(
            Comparison dates,
            @RequestParam(name = "hs", defaultValue = "") String hs,
            @RequestParam(name = "restated", defaultValue = "false") boolean restated,
            @RequestParam(name = "page", defaultValue = "1") int part,
            Model model) {
        var today = LocalDate.now(clock);
        var edition = law.current().edition();
        var known = Objects.requireNonNullElse(dates.known(), today);
        var after = edition.asOf(Objects.requireNonNullElse(dates.to(), today), known);
        // Where nothing is asked yet, the changes since the last New Year are what most people look for.
        var from = Objects.requireNonNullElse(
                dates.from(), after.lawDate().minusYears(1).withMonth(12).withDayOfMonth(31));
        var before = edition.asOf(from, Objects.requireNonNullElse(dates.knownBefore(), known));
        var changes = LawChanges.between(before, after, TariffQuery.digits(hs));
        var measures = restated ? changes.measures() : withoutRestated(changes.measures());
        var turn = turn(part, measures.size());
        model.addAttribute("before", before);
        model.addAttribute("after", after);
        model.addAttribute("hs", TariffQuery.digits(hs));
        model.addAttribute("restated", restated);
        model.addAttribute("hidden", changes.measures().size() - measures.size());
        model.addAttribute("lines", changes.lines());
        model.addAttribute("turn", turn);
        model.addAttribute(
                "measures",
                measures.stream().skip(turn.offset()).limit(turn.size()).toList());
        return "open/changes";
    }

    private static List<LawChanges.MeasureChange> withoutRestated(List<LawChanges.MeasureChange> changes) {
        return changes.stream()
                .filter(change -> change.kind() != LawChanges.Kind.RESTATED)
                .toList();
    }

    private static Turn turn(int part, int total) {
        var last = new Turn(1, ROWS, total).last();
        return new Turn(Math.clamp(part, 1, last), ROWS, total);
    }

    @GetMapping("/tariff/classification")
    String classification(@RequestParam(name = "goods", defaultValue = "") String goods, LawDates dates, Model model) {
        var edition = law.current().edition();
        var book = dates.book(law, clock);
        model.addAttribute("goods", goods.strip());
        model.addAttribute("law", book);
        model.addAttribute("advice", advice.suggest(edition, book, goods, SUGGESTIONS));
        return "open/classification";
    }
}
