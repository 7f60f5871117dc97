package thongquan.formats.law;

import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which values the single values of the law may take; those without an entry are free text. */
final class ParameterForm {

    private static final Pattern SITTING = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d");
    private static final Predicate<String> NUMBER =
            Pattern.compile("\\d{1,12}(\\.\\d{1,9})?").asMatchPredicate();
    private static final Predicate<String> SHARE =
            Pattern.compile("0(\\.\\d{1,9})?|1").asMatchPredicate();
    private static final Predicate<String> COUNT = Pattern.compile("\\d{1,6}").asMatchPredicate();

    /** Classes parted by blanks, each with the most customs value up to which it counts, where there is one. */
    private static final Predicate<String> GOODS_CLASSES =
            Pattern.compile("[A-Z](:\\d{1,12})?( [A-Z](:\\d{1,12})?)*").asMatchPredicate();

    private static final Map<String, Predicate<String>> FORMS = Map.ofEntries(
            Map.entry("rounding-mode", ParameterForm::isRoundingMode),
            Map.entry("rounding-decimals", Pattern.compile("\\d").asMatchPredicate()),
            Map.entry("working-hours", value -> Arrays.stream(value.split(" ", -1))
                    .allMatch(ParameterForm::isSitting)),
            Map.entry("unit-price-tolerance", NUMBER),
            Map.entry("random-share", SHARE),
            Map.entry("late-interest-per-day", SHARE),
            Map.entry("ordinary-factor", NUMBER),
            Map.entry("debtor-gate-days", COUNT),
            Map.entry("fee-free-goods-classes", GOODS_CLASSES),
            Map.entry("ruling-validity-years", Pattern.compile("[1-9]").asMatchPredicate()),
            Map.entry("minimum-tax-per-consignment", NUMBER));

    private ParameterForm() {}

    static boolean allows(String name, String value) {
        var form = FORMS.get(name);
        return form == null || form.test(value);
    }

    /** Rounding may be asked for in every direction but the one that forbids it. */
    private static boolean isRoundingMode(String value) {
        return !value.equals(RoundingMode.UNNECESSARY.name())
                && Arrays.stream(RoundingMode.values())
                        .anyMatch(mode -> mode.name().equals(value));
    }

    private static boolean isSitting(String text) {
        if (!SITTING.matcher(text).matches()) {
            return false;
        }
        int dash = text.indexOf('-');
        return LocalTime.parse(text.substring(0, dash)).isBefore(LocalTime.parse(text.substring(dash + 1)));
    }
}
