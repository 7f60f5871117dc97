package thongquan.cli.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import thongquan.cli.text.Ink;
import thongquan.cli.text.Language;
import thongquan.cli.text.Phrase;
import thongquan.cli.text.Table;
import thongquan.core.check.Bilingual;
import thongquan.formats.law.LawChange;
import thongquan.formats.law.LawChange.Field;
import thongquan.formats.law.LawChange.Stand;
import thongquan.formats.law.LawPack;
import thongquan.formats.law.PackDifference;
import thongquan.formats.law.PackPart;

/** A difference of law packs for people: by tax and table, what was and what will be, from when, on which basis. */
public final class DifferenceText {

    private static final int GOODS = 1;

    private final Language language;
    private final boolean colour;
    private final Map<String, Bilingual> taxes = new HashMap<>();

    /** Differences in that language; taxes are called as the pack calls them. */
    public DifferenceText(LawPack pack, Language language, boolean colour) {
        this.language = language;
        this.colour = colour;
        for (var code : pack.edition().rows().codes()) {
            if (code.list().equals("tax-kind")) {
                taxes.put(code.code(), new Bilingual(code.vi(), code.en()));
            }
        }
    }

    /** The lines, each ended by a newline. */
    public String print(PackDifference difference) {
        if (difference.isEmpty()) {
            return language.of(Phrase.LAW_SAME) + "\n";
        }
        var text = new StringBuilder(
                language.of(Phrase.LAW_CHANGES, difference.changes().size()) + "\n");
        String group = "";
        var table = new Table("lllll");
        for (var change : difference.changes()) {
            var own = group(change);
            if (!own.equals(group)) {
                text.append(table.print("  "));
                text.append('\n').append(Ink.BOLD.on(own, colour)).append('\n');
                table = new Table("lllll");
                group = own;
            }
            table.row(sign(change), subject(change), says(change), days(change), basis(change));
        }
        return text.append(table.print("  ")).toString();
    }

    private String group(LawChange change) {
        var tax = change.tax();
        if (tax == null) {
            return language.of(change.part().title());
        }
        var name = taxes.get(tax.code());
        return tax.code() + (name == null ? "" : " " + language.of(name));
    }

    private static String sign(LawChange change) {
        return switch (change.kind()) {
            case ADDED -> "+";
            case CHANGED -> "~";
            case ENDED, REMOVED -> "-";
        };
    }

    private static String subject(LawChange change) {
        List<String> parts = change.part() == PackPart.MEASURES
                ? change.subject().subList(GOODS, change.subject().size())
                : change.subject();
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private String says(LawChange change) {
        var before = text(change, change.before());
        var after = text(change, change.after());
        return switch (change.kind()) {
            case ADDED -> after + " (" + language.of(Phrase.LAW_NEW) + ")";
            case CHANGED -> before.equals(after) ? after + fields(change) : before + " → " + after;
            case ENDED -> before + " (" + language.of(Phrase.LAW_ENDS) + ")";
            case REMOVED -> before + " (" + language.of(Phrase.LAW_TAKEN_OUT) + ")";
        };
    }

    private static String fields(LawChange change) {
        return change.fields().stream()
                .map(Field::name)
                .map(String::toLowerCase)
                .sorted()
                .collect(Collectors.joining(", ", " [", "]"));
    }

    private String text(LawChange change, @Nullable Stand stand) {
        if (stand == null) {
            return "";
        }
        boolean isNamed = change.part() != PackPart.MEASURES
                && (change.fields().contains(Field.NAME) || stand.value().isEmpty());
        return isNamed ? (stand.value() + " " + language.of(stand.name())).strip() : stand.value();
    }

    private static String days(LawChange change) {
        var validity = shown(change).validity();
        var to = validity.to();
        return validity.from() + " –" + (to == null ? "" : " " + to);
    }

    private String basis(LawChange change) {
        var validity = shown(change).validity();
        return switch (validity.certainty()) {
            case HIGH -> validity.basis();
            case MEDIUM -> validity.basis() + " (" + language.of(Phrase.CERTAIN_MEDIUM) + ")";
            case LOW -> validity.basis() + " (" + language.of(Phrase.CERTAIN_LOW) + ")";
        };
    }

    private static Stand shown(LawChange change) {
        var after = change.after();
        var stand = after == null ? change.before() : after;
        if (stand == null) {
            throw new IllegalArgumentException("a change of nothing: " + change);
        }
        return stand;
    }
}
