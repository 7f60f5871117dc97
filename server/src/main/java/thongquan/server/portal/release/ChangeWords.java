package thongquan.server.portal.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import thongquan.core.value.HsCode;
import thongquan.formats.law.LawChange;
import thongquan.formats.law.LawChange.Field;
import thongquan.formats.law.LawChange.Stand;
import thongquan.formats.law.PackPart;
import thongquan.server.portal.Page;
import thongquan.server.portal.Rates;

/** A change of the law in the words of a page. */
public final class ChangeWords {

    private static final int FIRST_CONDITION = 2;
    private static final int EXCLUDED = 4;

    private final Page page;

    /** The words of that page. */
    public ChangeWords(Page page) {
        this.page = page;
    }

    /** What the change is about: the goods of a rate, the member of a code list, the name of a value. */
    public String subject(LawChange change) {
        return change.goods().isEmpty()
                ? String.join(" · ", change.subject())
                : page.format().hs(change.goods());
    }

    /** The page of the goods, or null where there is none. */
    public @Nullable String href(LawChange change) {
        return HsCode.isHsCode(change.goods()) ? "/tariff/" + change.goods() : null;
    }

    /** For which goods of a tariff line a rate is: schedule, origins, producer, what is claimed, quota. */
    public String conditions(LawChange change) {
        if (change.part() != PackPart.MEASURES) {
            return "";
        }
        var parts = new ArrayList<String>();
        for (int i = FIRST_CONDITION; i < change.subject().size(); i++) {
            var text = change.subject().get(i);
            if (!text.isEmpty()) {
                parts.add(i == EXCLUDED ? page.texts().get("release.except", text) : text);
            }
        }
        return String.join(" · ", parts);
    }

    /** The name of the subject in the language of the page. */
    public String name(LawChange change) {
        return page.either(change.name().vi(), change.name().en());
    }

    /** What one pack says, as far as the other says something else. */
    public List<String> says(LawChange change, @Nullable Stand stand) {
        if (stand == null) {
            return List.of();
        }
        var fields = change.fields();
        var validity = stand.validity();
        var says = new ArrayList<String>();
        var value = value(stand);
        if (!value.isEmpty() && (fields.isEmpty() || fields.contains(Field.VALUE) || fields.contains(Field.FROM))) {
            says.add(value);
        }
        if (fields.contains(Field.NAME) || fields.isEmpty() && value.isEmpty()) {
            says.add(page.either(stand.name().vi(), stand.name().en()));
        }
        if (fields.contains(Field.NOTE) && !stand.note().isEmpty()) {
            says.add(Rates.note(stand.note(), page));
        }
        if (fields.contains(Field.TO) && !fields.contains(Field.FROM)) {
            var to = validity.to();
            says.add(
                    to == null
                            ? page.texts().get("release.without-end")
                            : page.texts().get("release.until", page.format().day(to)));
        }
        if (fields.contains(Field.KNOWN) && !fields.contains(Field.FROM)) {
            says.add(page.texts().get("release.known", page.format().day(validity.knownSince())));
        }
        return says;
    }

    private String value(Stand stand) {
        var rate = stand.rate();
        return rate == null ? stand.value() : Rates.rate(rate, page);
    }

    /** The days on which the changed row holds. */
    public String days(LawChange change) {
        var stand = shown(change);
        var format = page.format();
        var to = stand.validity().to();
        return format.day(stand.validity().from()) + (to == null ? "" : " – " + format.day(to));
    }

    /** The row that the change leads to; of a row that is gone, that row. */
    public static Stand shown(LawChange change) {
        var after = change.after();
        var stand = after == null ? change.before() : after;
        if (stand == null) {
            throw new IllegalArgumentException("a change of nothing: " + change);
        }
        return stand;
    }

    /** In what a changed row differs, where that is not to be seen in its value. */
    public String fields(LawChange change) {
        if (change.fields().contains(Field.VALUE) || change.fields().contains(Field.FROM)) {
            return "";
        }
        return change.fields().stream()
                .filter(field -> field == Field.BASIS || field == Field.CERTAINTY)
                .sorted()
                .map(field -> page.texts().of("release.field", field.name()))
                .collect(Collectors.joining(", "));
    }
}
