package thongquan.formats.law.national;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.Measure;

/** What a cell of a column of rates says. */
sealed interface Cell {

    /** Nothing: the source has no rate there. */
    record Empty() implements Cell {}

    /** A star: the agreement gives no concession. */
    record NoConcession() implements Cell {}

    /** Something that is not read for certain as a rate. */
    record Unknown() implements Cell {}

    /** One rate, or several that differ by origin, by quota or by what the tariff line does not tell. */
    record Rates(List<Part> parts) implements Cell {
        public Rates {
            parts = List.copyOf(parts);
        }

        boolean isSplit() {
            return parts.stream().anyMatch(part -> part.choice() > 0);
        }
    }

    /**
     * One rate of a cell.
     *
     * @param choice which of the rates of a split cell it is, the first being 1; 0: the cell is not split
     */
    record Part(BigDecimal percent, Set<String> origins, Set<String> excluded, Measure.Quota quota, int choice) {}

    /** Reads cells by the forms that the tariff uses. */
    final class Reader {

        private static final Pattern RATES = Pattern.compile("\\d{1,3}([.,]\\d{1,4})?(/\\d{1,3}([.,]\\d{1,4})?)*");
        private static final Pattern MAIN = Pattern.compile("([^()]*?)\\s*(?:\\(([^()]*)\\))?");
        private static final Pattern DASHES = Pattern.compile("[-–—]*");
        private static final String OUT_OF_QUOTA = "NHN:";

        private final Map<String, String> marks;
        private final Predicate<String> isCountry;

        /** A reader that knows the marks of single partners, such as {@code M} for Mexico. */
        Reader(Map<String, String> marks, Predicate<String> isCountry) {
            this.marks = marks;
            this.isCountry = isCountry;
        }

        Cell read(String text) {
            var cell = text.strip();
            if (DASHES.matcher(cell).matches()) {
                return new Empty();
            }
            if (cell.equals("*")) {
                return new NoConcession();
            }
            var pieces = cell.split(";", -1);
            var special = new ArrayList<Part>();
            var marked = new HashSet<String>();
            for (int i = 1; i < pieces.length; i++) {
                var partner = partner(pieces[i], special);
                if (partner == null || !marked.add(partner)) {
                    return new Unknown();
                }
            }
            var parts = main(pieces[0].strip(), marked);
            if (parts == null) {
                return new Unknown();
            }
            parts.addAll(special);
            return new Rates(parts);
        }

        /** Reads a rate for one partner, such as {@code M: 18}; answers the partner, or null where it is not one. */
        private @Nullable String partner(String piece, List<Part> parts) {
            int colon = piece.indexOf(':');
            if (colon < 0) {
                return null;
            }
            var mark = piece.substring(0, colon).strip();
            var country = marks.getOrDefault(mark, mark);
            var rates = rates(piece.substring(colon + 1).strip());
            if (!isCountry.test(country) || rates == null) {
                return null;
            }
            add(rates, Set.of(country), Set.of(), Measure.Quota.NONE, parts);
            return country;
        }

        private @Nullable List<Part> main(String text, Set<String> marked) {
            var form = MAIN.matcher(text);
            if (!form.matches()) {
                return null;
            }
            var rates = rates(form.group(1));
            var aside = form.group(2);
            if (rates == null) {
                return null;
            }
            var parts = new ArrayList<Part>();
            if (aside == null) {
                add(rates, Set.of(), marked, Measure.Quota.NONE, parts);
                return parts;
            }
            if (aside.strip().startsWith(OUT_OF_QUOTA)) {
                var outside =
                        rates(aside.strip().substring(OUT_OF_QUOTA.length()).strip());
                if (outside == null) {
                    return null;
                }
                add(rates, Set.of(), marked, Measure.Quota.IN, parts);
                add(outside, Set.of(), marked, Measure.Quota.OUT, parts);
                return parts;
            }
            var excluded = excluded(aside.strip());
            if (excluded == null) {
                return null;
            }
            excluded.addAll(marked);
            add(rates, Set.of(), excluded, Measure.Quota.NONE, parts);
            return parts;
        }

        /** Reads partners that are left out, such as {@code -BN, KH}. */
        private @Nullable Set<String> excluded(String aside) {
            if (!aside.startsWith("-")) {
                return null;
            }
            var countries = new HashSet<String>();
            for (var each : aside.substring(1).split(",", -1)) {
                if (!isCountry.test(each.strip()) || !countries.add(each.strip())) {
                    return null;
                }
            }
            return countries;
        }

        private static @Nullable List<BigDecimal> rates(String text) {
            if (!RATES.matcher(text).matches()) {
                return null;
            }
            var rates = new ArrayList<BigDecimal>();
            for (var each : text.split("/", -1)) {
                rates.add(new BigDecimal(each.replace(',', '.')));
            }
            return rates;
        }

        private static void add(
                List<BigDecimal> rates,
                Set<String> origins,
                Set<String> excluded,
                Measure.Quota quota,
                List<Part> parts) {
            for (int i = 0; i < rates.size(); i++) {
                parts.add(new Part(rates.get(i), origins, excluded, quota, rates.size() == 1 ? 0 : i + 1));
            }
        }
    }
}
