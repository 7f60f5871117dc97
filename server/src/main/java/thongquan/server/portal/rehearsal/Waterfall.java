package thongquan.server.portal.rehearsal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import thongquan.core.rehearsal.Report;

/**
 * How the difference comes about, tax after tax: each bar begins where the one before ended, and the last spans all. In a
 * ground of {@value #WIDTH} wide.
 *
 * @param zero where nothing lies
 */
public record Waterfall(List<Bar> bars, Bar total, double zero) {

    /** Width of the ground. */
    public static final int WIDTH = 1000;

    /** Bars thinner than this could not be seen. */
    private static final double LEAST = 4;

    private static final int DIGITS = 6;

    /** One tax with its bar. */
    public record Bar(Report.Sum sum, double x, double width) {

        /** {@code more}, {@code less} or {@code same}. */
        public String tone() {
            int sign = sum.difference().signum();
            return sign > 0 ? "more" : sign < 0 ? "less" : "same";
        }
    }

    public Waterfall {
        bars = List.copyOf(bars);
    }

    /** The drawing of a report. */
    static Waterfall of(Report report) {
        var lowest = BigDecimal.ZERO;
        var highest = BigDecimal.ZERO;
        var level = BigDecimal.ZERO;
        for (var tax : report.taxes()) {
            level = level.add(tax.difference());
            lowest = lowest.min(level);
            highest = highest.max(level);
        }
        var scale = new Scale(lowest, highest.subtract(lowest));
        var bars = new ArrayList<Bar>(report.taxes().size());
        level = BigDecimal.ZERO;
        for (var tax : report.taxes()) {
            bars.add(scale.bar(tax, level));
            level = level.add(tax.difference());
        }
        return new Waterfall(bars, scale.bar(report.total(), BigDecimal.ZERO), scale.at(BigDecimal.ZERO));
    }

    private record Scale(BigDecimal lowest, BigDecimal span) {

        private double at(BigDecimal level) {
            return span.signum() == 0
                    ? 0
                    : level.subtract(lowest)
                            .multiply(BigDecimal.valueOf(WIDTH))
                            .divide(span, DIGITS, RoundingMode.HALF_UP)
                            .doubleValue();
        }

        private Bar bar(Report.Sum sum, BigDecimal from) {
            var to = from.add(sum.difference());
            double left = at(from.min(to));
            double width = at(from.max(to)) - left;
            return sum.difference().signum() == 0
                    ? new Bar(sum, left, 0)
                    : new Bar(sum, Math.min(left, WIDTH - LEAST), Math.max(width, LEAST));
        }
    }
}
