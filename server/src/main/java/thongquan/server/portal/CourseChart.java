package thongquan.server.portal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import thongquan.core.asking.MeasureCourse;
import thongquan.core.law.Measure;

/**
 * How the measures on a tariff line run, as bars over one stretch of time in drawings of {@value #WIDTH} units.
 *
 * @param start first day drawn
 * @param end last day drawn
 * @param day the law date, marked in each drawing
 */
public record CourseChart(LocalDate start, LocalDate end, LocalDate day, List<Row> rows) {

    /** Width of a drawing. */
    public static final int WIDTH = 1000;

    /** Months drawn after the last change, so that what comes then can be seen. */
    private static final int AFTER = 9;

    /** Months drawn before the first change that is not a beginning of everything. */
    private static final int BEFORE = 3;

    public CourseChart {
        rows = List.copyOf(rows);
    }

    /** One measure and its bars. */
    public record Row(MeasureCourse course, List<Bar> bars) {

        public Row {
            bars = List.copyOf(bars);
        }

        /** What is measured. */
        public Measure measure() {
            return course.measure();
        }
    }

    /**
     * A time in which one row of law counts.
     *
     * @param isNow whether it counts on the law date
     */
    public record Bar(MeasureCourse.Span span, double x, double width, boolean isNow) {}

    /** The chart of these measures, with the law date marked. */
    public static CourseChart of(List<MeasureCourse> courses, LocalDate day) {
        var start = day;
        var end = day;
        for (var course : courses) {
            for (var span : course.spans()) {
                start = span.from().isBefore(start) ? span.from() : start;
                var last = span.to() == null ? span.from() : span.to();
                end = last.isAfter(end) ? last : end;
            }
        }
        start = start.equals(day) ? start.minusMonths(BEFORE) : start;
        var frame = new CourseChart(start, end.plusMonths(AFTER), day, List.of());
        return new CourseChart(
                frame.start, frame.end, day, courses.stream().map(frame::row).toList());
    }

    private Row row(MeasureCourse course) {
        var bars = new ArrayList<Bar>();
        for (var span : joined(course.spans())) {
            double from = x(span.from());
            double to = span.to() == null ? WIDTH : x(span.to().plusDays(1));
            bars.add(new Bar(span, from, Math.max(2, to - from), span.holds(day)));
        }
        return new Row(course, bars);
    }

    /** Times that follow each other at the same rate on the same basis are one to a reader. */
    private static List<MeasureCourse.Span> joined(List<MeasureCourse.Span> spans) {
        var joined = new ArrayList<MeasureCourse.Span>();
        for (var span : spans) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && follows(last, span)) {
                joined.set(joined.size() - 1, new MeasureCourse.Span(last.from(), span.to(), span.measure()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean follows(MeasureCourse.Span last, MeasureCourse.Span next) {
        var one = last.measure();
        var other = next.measure();
        return last.to() != null
                && last.to().plusDays(1).equals(next.from())
                && one.rate().equals(other.rate())
                && one.excludedOrigins().equals(other.excludedOrigins())
                && one.validity().basis().equals(other.validity().basis());
    }

    /** Where a day stands in a drawing. */
    public double x(LocalDate at) {
        double days = ChronoUnit.DAYS.between(start, end);
        return Math.clamp(ChronoUnit.DAYS.between(start, at) / days, 0, 1) * WIDTH;
    }

    /** The first days of the years in the stretch of time. */
    public List<LocalDate> years() {
        var years = new ArrayList<LocalDate>();
        for (var year = start.withDayOfYear(1); !year.isAfter(end); year = year.plusYears(1)) {
            if (!year.isBefore(start)) {
                years.add(year);
            }
        }
        return years;
    }
}
