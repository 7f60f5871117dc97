package thongquan.server.portal;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;
import thongquan.core.law.Rate;
import thongquan.core.value.CurrencyCode;

/** Rows of law in the words of a page. */
public final class Rates {

    private static final String NOT_SUBJECT = new Rate.NotSubject().toString();

    private Rates() {}

    /** A rate in the numbers of the page: {@code 20%}, {@code 4.000 ₫/LTR}. */
    public static String rate(Rate rate, Page page) {
        var format = page.format();
        return switch (rate) {
            case Rate.AdValorem(var percent) -> format.percent(percent);
            case Rate.Specific(var amount, var unit) -> format.money(amount) + "/" + unit;
            case Rate.Mixed(var percent, var amount, var unit) ->
                format.percent(percent) + " + " + format.money(amount) + "/" + unit;
            case Rate.Composite(var percent, var amount, var unit) ->
                page.texts().get("rate.higher", format.percent(percent), format.money(amount) + "/" + unit);
            case Rate.NotSubject() -> page.texts().get("rate.none");
        };
    }

    /** A rate that came as text in the form of the core, such as {@code 20%} or {@code not subject}. */
    public static String words(String rate, Page page) {
        return rate.equals(NOT_SUBJECT)
                ? page.texts().get("rate.none")
                : page.format().formula(rate);
    }

    /** The name of a member of a code list in the language of the page, or its code where the list has none. */
    public static String name(LawBook law, String list, String code, Page page) {
        var member = law.code(list, code);
        return member == null ? code : page.either(member.vi(), member.en());
    }

    /** The names of several members of a code list. */
    public static String names(LawBook law, String list, Collection<String> codes, Page page) {
        return codes.stream().map(code -> name(law, list, code, page)).collect(Collectors.joining(", "));
    }

    /** The members of a code list to choose from, with their names; countries and units in the order of the alphabet. */
    public static Map<String, String> options(LawBook law, String list, Page page) {
        var collator = Collator.getInstance(page.language().locale());
        var members = new ArrayList<>(law.codes(list));
        if (!list.equals("delivery-term")) {
            members.sort((a, b) -> collator.compare(page.either(a.vi(), a.en()), page.either(b.vi(), b.en())));
        }
        var options = new LinkedHashMap<String, String>();
        members.forEach(code -> options.put(code.code(), page.either(code.vi(), code.en()) + " (" + code.code() + ")"));
        return options;
    }

    /** The currencies a rate is published for, and the dong. */
    public static Map<String, String> currencies(LawBook law, Page page) {
        var options = new LinkedHashMap<String, String>();
        for (var code : law.codes("currency")) {
            if (law.exchangeRate(code.code()) != null || code.code().equals(CurrencyCode.VND.value())) {
                options.put(code.code(), code.code() + " – " + page.either(code.vi(), code.en()));
            }
        }
        return options;
    }

    /** The preferential schedules open to goods of an origin; all of them while none is chosen. */
    public static Map<String, String> schedules(LawBook law, String origin, Page page) {
        var options = new LinkedHashMap<String, String>();
        for (var code : law.codes("tariff-schedule")) {
            var partners = code.attribute("origins");
            if (partners != null
                    && (origin.isEmpty() || Arrays.asList(partners.split(" ")).contains(origin))) {
                options.put(code.code(), code.code() + " – " + page.either(code.vi(), code.en()));
            }
        }
        return options;
    }

    /** Measures to choose from, by the code that claims them. */
    public static Map<String, String> choices(List<Measure> measures, Page page) {
        var options = new LinkedHashMap<String, String>();
        for (var measure : measures) {
            if (measure.choice() != null) {
                var note = measure.note() == null ? "" : " – " + note(measure.note(), page);
                options.put(measure.choice(), measure.choice() + ": " + rate(measure.rate(), page) + note);
            }
        }
        return options;
    }

    /** The countries a measure is for: its own, else those of its agreement; none where it is for all. */
    public static Set<String> origins(Measure measure, LawBook law) {
        if (!measure.origins().isEmpty()) {
            return new TreeSet<>(measure.origins());
        }
        var schedule = law.code("tariff-schedule", measure.schedule());
        var partners = schedule == null ? null : schedule.attribute("origins");
        return partners == null ? Set.of() : new TreeSet<>(Arrays.asList(partners.split(" ")));
    }

    /** The names of countries, in order. */
    public static List<String> countries(LawBook law, Collection<String> codes, Page page) {
        var names = new ArrayList<String>(codes.size());
        codes.forEach(code -> names.add(name(law, "country", code, page)));
        names.sort(Collator.getInstance(page.language().locale()));
        return names;
    }

    /** The half of a note in the language of the page; notes have the form {@code vi / en}. */
    public static String note(String note, Page page) {
        var halves = note.split(" / ", -1);
        return halves.length == 2 ? page.either(halves[0], halves[1]) : note;
    }

    /** The dates of a law book as the query of an address, empty where both are today. */
    public static String dates(Page page, LawBook law) {
        var today = page.today();
        if (law.lawDate().equals(today) && law.known().equals(today)) {
            return "";
        }
        return "?on=" + law.lawDate() + (law.known().equals(today) ? "" : "&known=" + law.known());
    }
}
