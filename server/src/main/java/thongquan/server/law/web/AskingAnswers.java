package thongquan.server.law.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongquan.core.asking.Classification;
import thongquan.core.asking.LawChanges;
import thongquan.core.asking.MeasureCourse;
import thongquan.core.asking.Precedent;
import thongquan.core.asking.Suggestion;
import thongquan.core.law.LawBook;
import thongquan.core.law.TariffLine;
import thongquan.server.law.web.TariffAnswer.MeasureAnswer;
import thongquan.server.law.web.TariffAnswer.Validness;
import thongquan.server.law.web.TariffAnswer.Words;

/** What questions to the law are answered with, as data. */
final class AskingAnswers {

    private AskingAnswers() {}

    /** A tariff line without its measures. */
    record LineAnswer(
            String hs,
            Words description,
            String unit,
            @Nullable String secondUnit,
            Validness validity) {

        static LineAnswer of(TariffLine line) {
            var second = line.secondUnit();
            return new LineAnswer(
                    line.code().value(),
                    new Words(line.vi(), line.en()),
                    line.unit().value(),
                    second == null ? null : second.value(),
                    Validness.of(line.validity()));
        }

        static @Nullable LineAnswer ofNullable(@Nullable TariffLine line) {
            return line == null ? null : of(line);
        }
    }

    /** The lines a search found. */
    record FoundAnswer(LocalDate on, LocalDate known, String lawBook, Listing<LineAnswer> lines) {

        static FoundAnswer of(LawBook law, Listing<LineAnswer> lines) {
            return new FoundAnswer(law.lawDate(), law.known(), law.fingerprint(), lines);
        }
    }

    /** A measure with the line or prefix it is on; before or after it may not have been. */
    record ChangeAnswer(
            LawChanges.Kind kind,
            String hs,
            @Nullable MeasureAnswer before,
            @Nullable MeasureAnswer after) {

        static ChangeAnswer of(LawChanges.MeasureChange change) {
            var before = change.before();
            var after = change.after();
            return new ChangeAnswer(
                    change.kind(),
                    change.row().hs(),
                    before == null ? null : MeasureAnswer.of(before),
                    after == null ? null : MeasureAnswer.of(after));
        }
    }

    /** A tariff line that is otherwise. */
    record LineChangeAnswer(
            LawChanges.Kind kind,
            @Nullable LineAnswer before,
            @Nullable LineAnswer after) {

        static LineChangeAnswer of(LawChanges.LineChange change) {
            return new LineChangeAnswer(
                    change.kind(), LineAnswer.ofNullable(change.before()), LineAnswer.ofNullable(change.after()));
        }
    }

    /** One of the two laws compared. */
    record Side(LocalDate on, LocalDate known, String lawBook) {

        static Side of(LawBook law) {
            return new Side(law.lawDate(), law.known(), law.fingerprint());
        }
    }

    /** What is otherwise in one law than in another. */
    record ChangesAnswer(Side from, Side to, List<LineChangeAnswer> lines, Listing<ChangeAnswer> measures) {}

    /** From when to when a row counts. */
    record SpanAnswer(LocalDate from, @Nullable LocalDate to, MeasureAnswer measure) {}

    /** How the measures on a line run over time. */
    record CourseAnswer(String hs, LocalDate known, List<List<SpanAnswer>> courses) {

        static CourseAnswer of(String hs, LocalDate known, List<MeasureCourse> courses) {
            return new CourseAnswer(
                    hs,
                    known,
                    courses.stream()
                            .map(course -> course.spans().stream()
                                    .map(span ->
                                            new SpanAnswer(span.from(), span.to(), MeasureAnswer.of(span.measure())))
                                    .toList())
                            .toList());
        }
    }

    /** A code suggested, with why. */
    record SuggestionAnswer(
            String hs, Words description, int score, List<Suggestion.Evidence> evidence, List<Precedent> precedents) {

        static SuggestionAnswer of(Suggestion suggestion) {
            var line = suggestion.line();
            return new SuggestionAnswer(
                    line.code().value(),
                    new Words(line.vi(), line.en()),
                    suggestion.score(),
                    suggestion.evidence(),
                    suggestion.precedents());
        }
    }

    /** Codes suggested for goods; no ruling, and nothing is filed. */
    record AdviceAnswer(
            LocalDate on,
            LocalDate known,
            String lawBook,
            Map<String, String> readAs,
            List<String> unknown,
            List<SuggestionAnswer> suggestions) {

        static AdviceAnswer of(LawBook law, Classification advice) {
            return new AdviceAnswer(
                    law.lawDate(),
                    law.known(),
                    law.fingerprint(),
                    advice.readAs(),
                    advice.unknown(),
                    advice.suggestions().stream().map(SuggestionAnswer::of).toList());
        }
    }
}
