package thongquan.server.law.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import thongquan.core.asking.LawChanges;
import thongquan.core.asking.MeasureCourse;
import thongquan.core.asking.TariffQuery;
import thongquan.server.law.ClassificationAdvice;
import thongquan.server.law.LawRegister;
import thongquan.server.law.TariffSearch;
import thongquan.server.law.web.AskingAnswers.AdviceAnswer;
import thongquan.server.law.web.AskingAnswers.ChangeAnswer;
import thongquan.server.law.web.AskingAnswers.ChangesAnswer;
import thongquan.server.law.web.AskingAnswers.CourseAnswer;
import thongquan.server.law.web.AskingAnswers.FoundAnswer;
import thongquan.server.law.web.AskingAnswers.LineAnswer;
import thongquan.server.law.web.AskingAnswers.LineChangeAnswer;
import thongquan.server.law.web.AskingAnswers.Side;

/** Questions to the law as data: which lines fit, what changed, how a measure runs, which code goods may have. */
@RestController
class AskingEndpoints {

    private static final int MOST_SUGGESTIONS = 20;

    private final LawRegister law;
    private final TariffSearch search;
    private final ClassificationAdvice advice;
    private final Clock clock;

    AskingEndpoints(LawRegister law, TariffSearch search, ClassificationAdvice advice, Clock clock) {
        this.law = law;
        this.search = search;
        this.advice = advice;
        this.clock = clock;
    }

    /**
     * What is compared with what.
     *
     * @param from law date of the one side
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

    /** The lines that fit a code or words, the best first. */
    @GetMapping("/api/tariff")
    ResponseEntity<?> find(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "25") int limit,
            AskedDates dates) {
        var edition = law.current().edition();
        var book = dates.book(edition, today());
        var found = search.find(edition, book, text);
        return answer(FoundAnswer.of(book, Listing.of(found, offset, limit, LineAnswer::of)));
    }

    /** What is otherwise on one date than on another, or as known on one than on another. */
    @GetMapping("/api/tariff/changes")
    ResponseEntity<?> changes(
            Comparison dates,
            @RequestParam(name = "hs", defaultValue = "") String hs,
            @RequestParam(name = "restated", defaultValue = "false") boolean restated,
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "100") int limit) {
        if (dates.from() == null || !hs.isBlank() && !TariffQuery.isCode(hs)) {
            return problem(
                    HttpStatus.BAD_REQUEST,
                    "no-comparison",
                    "Say from which day on; of a code give its first digits, or none for the whole tariff.");
        }
        var edition = law.current().edition();
        var known = Objects.requireNonNullElse(dates.known(), today());
        var before = edition.asOf(dates.from(), Objects.requireNonNullElse(dates.knownBefore(), known));
        var after = edition.asOf(Objects.requireNonNullElse(dates.to(), today()), known);
        var changes = LawChanges.between(before, after, TariffQuery.digits(hs));
        var measures = changes.measures().stream()
                .filter(change -> restated || change.kind() != LawChanges.Kind.RESTATED)
                .toList();
        return answer(new ChangesAnswer(
                Side.of(before),
                Side.of(after),
                changes.lines().stream().map(LineChangeAnswer::of).toList(),
                Listing.of(measures, offset, limit, ChangeAnswer::of)));
    }

    /** How each measure on a line runs over time, as known on a day. */
    @GetMapping("/api/tariff/{hs}/course")
    ResponseEntity<?> course(@PathVariable(name = "hs") String hs, AskedDates dates) {
        var known = Objects.requireNonNullElse(dates.known(), today());
        var courses = MeasureCourse.of(law.current().edition(), TariffQuery.digits(hs), known);
        return courses.isEmpty()
                ? problem(HttpStatus.NOT_FOUND, "no-tariff-line", "The tariff has never had a line " + hs + ".")
                : answer(CourseAnswer.of(TariffQuery.digits(hs), known, courses));
    }

    /** Codes that goods described in words may have, with the evidence. */
    @GetMapping("/api/tariff/classification")
    ResponseEntity<?> classification(
            @RequestParam(name = "goods", defaultValue = "") String goods,
            @RequestParam(name = "limit", defaultValue = "5") int limit,
            AskedDates dates) {
        if (goods.isBlank()) {
            return problem(HttpStatus.BAD_REQUEST, "no-goods", "Describe the goods in a few words.");
        }
        var edition = law.current().edition();
        var book = dates.book(edition, today());
        return answer(
                AdviceAnswer.of(book, advice.suggest(edition, book, goods, Math.clamp(limit, 1, MOST_SUGGESTIONS))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ResponseEntity<?> answer(Object body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(body);
    }

    private static ResponseEntity<?> problem(HttpStatus status, String type, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:thongquan:problem:" + type));
        return ResponseEntity.of(problem).build();
    }
}
