package thongquan.formats.law.national;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.TaxKind;
import thongquan.core.value.Exact;

/** Turns a section of the published tariff into rates: one for each run of years with the same cell. */
final class DutyColumn {

    private static final int NOTE = 600;
    private static final String SPLIT = "SPLIT-";

    /** A row for the goods of a tariff line; where several of Chapter 98 stand for one, the declarant has to choose. */
    private record Entry(SourceLine row, String hs, boolean isOneOfSeveral) {}

    private final TariffSource source;
    private final Cell.Reader cells;
    private final boolean isPreferential;
    private final Report report;
    private final Set<Integer> withoutRate = new HashSet<>();
    private final List<DraftMeasure> drafts = new ArrayList<>();

    DutyColumn(TariffSource source, Cell.Reader cells, boolean isPreferential, Report report) {
        this.source = source;
        this.cells = cells;
        this.isPreferential = isPreferential;
        this.report = report;
    }

    /** The rates of these rows for the tariff lines there are. */
    List<DraftMeasure> read(Iterable<SourceLine> rows, Set<String> tariff) {
        var byLine = new LinkedHashMap<String, List<SourceLine>>();
        for (var row : rows) {
            var hs = target(row, tariff);
            if (hs != null) {
                byLine.computeIfAbsent(hs, _ -> new ArrayList<>(1)).add(row);
            }
        }
        byLine.forEach((hs, several) -> {
            if (several.size() > 1) {
                note(SourceRule.SEVERAL_OF_CHAPTER_98, several.getFirst(), hs, codes(several));
            }
            several.forEach(row -> spans(new Entry(row, hs, several.size() > 1)));
        });
        return drafts;
    }

    private static String codes(List<SourceLine> rows) {
        return String.join(", ", rows.stream().map(SourceLine::hs).toList());
    }

    /** The tariff line a row is for; null, after a finding, where it cannot be applied to one. */
    private @Nullable String target(SourceLine row, Set<String> tariff) {
        var hs = source.holds() == TariffSource.Holding.CHAPTER_98 ? row.corresponding() : row.hs();
        if (hs == null) {
            note(SourceRule.NO_CORRESPONDING_LINE, row, row.hs());
            return null;
        }
        if (!tariff.contains(hs)) {
            note(SourceRule.LINE_UNKNOWN, row, hs);
            return null;
        }
        if (row.cells().size() != source.width()) {
            note(SourceRule.RATES_COUNT, row, row.hs(), row.cells().size() + " / " + source.width());
            return null;
        }
        return hs;
    }

    private void spans(Entry entry) {
        var rates = entry.row.rates();
        for (int start = 0; start < rates.size(); ) {
            int end = start + 1;
            while (end < rates.size() && rates.get(end).equals(rates.get(start))) {
                end++;
            }
            cell(
                    entry,
                    rates.get(start),
                    new TariffSource.Span(
                            source.span(start).from(), source.span(end - 1).to()));
            start = end;
        }
    }

    private void cell(Entry entry, String text, TariffSource.Span span) {
        switch (cells.read(text)) {
            case Cell.Empty _ -> missing(entry.row);
            case Cell.NoConcession _ -> {
                if (!isPreferential) {
                    missing(entry.row);
                }
            }
            case Cell.Unknown _ -> note(SourceRule.CELL_UNKNOWN, entry.row, entry.row.hs(), text);
            case Cell.Rates rates -> {
                if (rates.isSplit()) {
                    note(SourceRule.SPLIT_RATE, entry.row, entry.row.hs(), text);
                }
                rates.parts().forEach(part -> add(entry, part, text, span));
            }
        }
    }

    private void missing(SourceLine row) {
        if (withoutRate.add(row.row())) {
            note(SourceRule.NO_RATE, row, row.hs());
        }
    }

    /** Says what is amiss with a row once, not again for the rates derived from it. */
    private void note(SourceRule rule, SourceLine row, Object... values) {
        if (!source.isDerived()) {
            report.add(rule, row.file(), row.row(), values);
        }
    }

    private void add(Entry entry, Cell.Part part, String text, TariffSource.Span span) {
        var percent = Exact.normal(part.percent().multiply(source.factor()));
        if (source.isDerived() && percent.signum() == 0) {
            report.add(SourceRule.ORDINARY_LIST, entry.row.file(), entry.row.row(), entry.hs);
            return;
        }
        var isChapter98 = source.holds() == TariffSource.Holding.CHAPTER_98;
        drafts.add(new DraftMeasure(
                entry.row,
                source.holds() == TariffSource.Holding.EXPORT_DUTY ? TaxKind.EXPORT_DUTY : TaxKind.IMPORT_DUTY,
                entry.hs,
                source.schedule(),
                isChapter98 ? entry.row.hs() : null,
                part,
                percent,
                choice(entry, part),
                note(entry, part, text),
                source.during(span.from(), span.to())));
    }

    private static @Nullable String choice(Entry entry, Cell.Part part) {
        if (part.choice() > 0) {
            return SPLIT + part.choice();
        }
        return entry.isOneOfSeveral ? entry.row.hs() : null;
    }

    private @Nullable String note(Entry entry, Cell.Part part, String text) {
        if (part.choice() > 0) {
            return "Biểu thuế ghi %s: khai mã %s phù hợp với hàng / The tariff reads %s: claim the %s that fits the goods"
                    .formatted(text, SPLIT + "n", text, SPLIT + "n");
        }
        if (source.holds() == TariffSource.Holding.CHAPTER_98) {
            var words = "Chương 98, mã %s: %s / Chapter 98, code %s"
                    .formatted(entry.row.hs(), LineNames.words(entry.row.text()), entry.row.hs());
            return words.length() > NOTE ? words.substring(0, NOTE - 1) + "…" : words;
        }
        return source.note();
    }
}
