package thongquan.formats.differential;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the rows of a pack say for one day, as known on another. */
final class LawOfDay {

    private static final List<String> DIMENSIONS = List.of("kg", "litre", "piece", "metre", "square-metre", "kwh");

    private final LawText text;
    private final LocalDate day;
    private final LocalDate known;
    private final Map<String, LawText.Row> lines = new TreeMap<>();
    private final Map<String, List<TaxRate>> rates = new TreeMap<>();
    private final Map<String, Map<Levy, List<TaxRate>>> ratesOfLine = new HashMap<>();
    private final Map<String, Optional<Fraction>> conversions = new HashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();
    private final Map<String, Fraction> dongs = new LinkedHashMap<>();
    private final Map<String, Map<String, LawText.Row>> codes = new LinkedHashMap<>();
    private final List<LawText.Row> quotas;

    LawOfDay(LawText text, LocalDate day, LocalDate known) {
        this.text = text;
        this.day = day;
        this.known = known;
        for (var row : text.inForce("TARIFF", day, known, each -> each.text("code"))) {
            lines.put(row.text("code"), row);
        }
        for (var row : text.inForce("MEASURES", day, known, each -> each.rate().subject())) {
            var rate = row.rate();
            rates.computeIfAbsent(rate.line(), _ -> new ArrayList<>()).add(rate);
        }
        for (var row : text.inForce("EXCHANGE_RATES", day, known, each -> each.text("currency"))) {
            dongs.put(row.text("currency"), Fraction.of(row.text("dong")));
        }
        dongs.put("VND", Fraction.ONE);
        quotas = text.inForce("TARIFF_QUOTAS", day, known, each -> each.text("code"));
    }

    LocalDate day() {
        return day;
    }

    LocalDate known() {
        return known;
    }

    /** The lines of the tariff by their eight digits. */
    Map<String, LawText.Row> lines() {
        return lines;
    }

    /** Every rate of one tax on a line, whatever the origin of the goods. */
    List<TaxRate> rates(String line, Levy levy) {
        return ratesOfLine.computeIfAbsent(line, this::ratesOf).getOrDefault(levy, List.of());
    }

    private Map<Levy, List<TaxRate>> ratesOf(String line) {
        var found = new EnumMap<Levy, List<TaxRate>>(Levy.class);
        for (int digits = 0; digits <= line.length(); digits++) {
            for (var rate : rates.getOrDefault(line.substring(0, digits), List.of())) {
                found.computeIfAbsent(rate.levy(), _ -> new ArrayList<>()).add(rate);
            }
        }
        return found;
    }

    /** Dong for one unit of a currency; null where there is no rate. */
    @Nullable
    Fraction dong(String currency) {
        return dongs.get(currency);
    }

    /** The currencies with a rate, the dong among them. */
    List<String> currencies() {
        return List.copyOf(dongs.keySet());
    }

    /** The tariff quotas open. */
    List<LawText.Row> quotas() {
        return quotas;
    }

    /** The members of a code list. */
    Map<String, LawText.Row> codes(String list) {
        var members = codes.get(list);
        if (members == null) {
            members = new LinkedHashMap<>();
            for (var row : text.inForce(list, day, known, each -> each.text("code"))) {
                members.put(row.text("code"), row);
            }
            codes.put(list, members);
        }
        return members;
    }

    /** The codes of a list. */
    List<String> members(String list) {
        return members.computeIfAbsent(list, _ -> List.copyOf(codes(list).keySet()));
    }

    /** An attribute of a code; empty where the code or the attribute is not there. */
    String attribute(String list, String code, String name) {
        var row = codes(list).get(code);
        return row == null ? "" : row.attribute(name);
    }

    /** A value set by law under a name; empty where there is none. */
    String parameter(String name) {
        for (var row : text.inForce("PARAMETERS", day, known, each -> each.text("name"))) {
            if (row.text("name").equals(name)) {
                return row.text("value");
            }
        }
        return "";
    }

    /** The fee of a declaration in dong. */
    Fraction fee() {
        for (var row : text.inForce("FEES", day, known, each -> each.text("code"))) {
            if (row.text("code").equals("declaration")) {
                return Fraction.of(row.text("amount"));
            }
        }
        return Fraction.ZERO;
    }

    /** How many of the second unit one of the first is; null where they measure different things. */
    @Nullable
    Fraction conversion(String from, String to) {
        return conversions
                .computeIfAbsent(from + " " + to, _ -> Optional.ofNullable(worked(from, to)))
                .orElse(null);
    }

    private @Nullable Fraction worked(String from, String to) {
        if (from.equals(to)) {
            return Fraction.ONE;
        }
        for (var dimension : DIMENSIONS) {
            var a = attribute("unit", from, dimension);
            var b = attribute("unit", to, dimension);
            if (!a.isEmpty() && !b.isEmpty()) {
                return Fraction.of(a).by(Fraction.of(b));
            }
        }
        return null;
    }
}
