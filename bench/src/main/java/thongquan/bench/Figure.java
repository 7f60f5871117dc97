package thongquan.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** One figure over several windows: printed as its median with the least and the most. */
final class Figure {

    private final String name;
    private final String unit;
    private final List<Double> values = new ArrayList<>();

    Figure(String name, String unit) {
        this.name = name;
        this.unit = unit;
    }

    void add(double value) {
        values.add(value);
    }

    double median() {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    void print() {
        System.out.printf(
                Locale.ROOT,
                "%s %s (min %s, max %s)%s%n",
                name,
                number(median()),
                number(Collections.min(values)),
                number(Collections.max(values)),
                unit.isEmpty() ? "" : " " + unit);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.2f", value);
    }
}
