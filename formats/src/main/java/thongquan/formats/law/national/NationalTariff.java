package thongquan.formats.law.national;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import thongquan.core.check.Bilingual;
import thongquan.core.law.LawRows;
import thongquan.core.law.TaxKind;
import thongquan.formats.law.PackSource;

/**
 * The whole national tariff as published, laid upon a law pack that has everything else: code lists, exchange rates, taxes
 * after the duty, and goods it knows more of than the published tariff does.
 */
public final class NationalTariff {

    private static final String FOLDER = "national/";

    private final Path folder;
    private final PackSource pack;
    private final Underneath underneath;
    private final HeadingNames english;
    private final List<TariffSource> sources = TariffSource.all();
    private final Report report = new Report();
    private final Map<String, List<SourceLine>> rows = new HashMap<>();
    private final Map<String, SourceTable> tables = new HashMap<>();
    private final PackFiles files = new PackFiles();
    private int lines;
    private int measures;

    private NationalTariff(Path folder, PackSource pack, LawRows law, HeadingNames english) {
        this.folder = folder;
        this.pack = pack;
        this.english = english;
        this.underneath = new Underneath(law);
    }

    /**
     * Reads the published tariff in a folder.
     *
     * @param pack the pack underneath
     * @param law what that pack was read as
     * @param english English words for the tariff lines
     * @throws IOException where a file cannot be read
     */
    public static TariffImport read(Path folder, PackSource pack, LawRows law, HeadingNames english)
            throws IOException {
        return new NationalTariff(folder, pack, law, english).read();
    }

    private TariffImport read() throws IOException {
        readFiles();
        for (var source : sources) {
            tables.computeIfAbsent(source.file() + source.annex(), _ -> table(source));
        }
        var tariff = tariff();
        duties(tariff);
        general(tariff);
        files.codes(FOLDER + "unit.csv", Tables.bytes("unit.csv"));
        for (var gap : Tables.rows("gaps.csv")) {
            report.add(SourceRule.GAP.about("", 0, new Bilingual(Tables.text(gap, "vi"), Tables.text(gap, "en"))));
        }
        files.lay(pack, underneath.displaced());
        var findings = report.findings();
        findings.sort(Comparator.comparing(SourceFinding::file).thenComparing(SourceFinding::row));
        return new TariffImport(files.all(), findings, lines, measures);
    }

    private void readFiles() throws IOException {
        var known = sources.stream().map(TariffSource::file).distinct().toList();
        for (var file : known) {
            var path = folder.resolve(file);
            if (Files.isRegularFile(path)) {
                rows.put(file, SourceFile.read(file, Files.readAllBytes(path), report));
            } else {
                report.add(SourceRule.FILE_ABSENT, file, 0, file);
            }
        }
        try (var there = Files.list(folder)) {
            there.filter(Files::isRegularFile)
                    .map(path -> Objects.requireNonNull(path.getFileName()).toString())
                    .filter(file -> !known.contains(file))
                    .sorted()
                    .forEach(file -> report.add(SourceRule.FILE_UNKNOWN, file, 0, file));
        }
    }

    private SourceTable table(TariffSource source) {
        var described = sources.stream()
                .filter(each ->
                        each.file().equals(source.file()) && each.annex().equals(source.annex()))
                .map(TariffSource::section)
                .collect(Collectors.toCollection(TreeSet::new));
        return new SourceTable(annex(source), described, report);
    }

    private List<SourceLine> annex(TariffSource source) {
        return rows.getOrDefault(source.file(), List.of()).stream()
                .filter(row -> row.annex().equals(source.annex()))
                .toList();
    }

    private Map<String, SourceLine> section(TariffSource source) {
        return Objects.requireNonNull(tables.get(source.file() + source.annex()))
                .section(source.section());
    }

    /** Writes the tariff lines; answers all codes, those of the pack underneath among them. */
    private Set<String> tariff() {
        var codes = new TreeSet<>(underneath.tariffLines());
        for (var source : sources) {
            if (source.holds() != TariffSource.Holding.TARIFF) {
                continue;
            }
            var names = new LineNames(annex(source).stream()
                    .filter(row -> row.section() == source.section())
                    .toList());
            var cells = new ArrayList<List<String>>();
            for (var hs : section(source).keySet()) {
                codes.add(hs);
                for (var span : underneath.open(hs, source.validity())) {
                    var name = names.of(hs);
                    var words = Objects.requireNonNullElse(english.of(hs), name);
                    cells.add(
                            PackFiles.cells(List.of(hs, name, words, "ZZ", ""), source.during(span.from(), span.to())));
                }
            }
            lines += section(source).size();
            files.tariff(FOLDER + "tariff.csv", cells);
        }
        return codes;
    }

    private void duties(Set<String> tariff) {
        var marks = Tables.rows("marks.csv").stream()
                .collect(Collectors.toMap(row -> Tables.text(row, "mark"), row -> Tables.text(row, "country")));
        var cells = new Cell.Reader(marks, underneath::isCountry);
        var byFile = new LinkedHashMap<String, List<DraftMeasure>>();
        for (var source : sources) {
            switch (source.holds()) {
                case TARIFF -> {}
                case NOTHING -> leaveOut(source);
                case IMPORT_DUTY, CHAPTER_98, EXPORT_DUTY -> {
                    var isPreferential = underneath.isPreferential(source.schedule());
                    var column = new DutyColumn(source, cells, isPreferential, report);
                    var drafts = column.read(section(source).values(), tariff);
                    byFile.computeIfAbsent(file(source), _ -> new ArrayList<>())
                            .addAll(underneath.fill(drafts, report));
                    if (isPreferential) {
                        unstated(source, tariff);
                    }
                }
            }
        }
        byFile.forEach((file, drafts) -> {
            measures += drafts.size();
            files.measures(file, drafts.stream().map(NationalTariff::cells).toList());
        });
    }

    private static String file(TariffSource source) {
        return FOLDER
                + (source.schedule().isEmpty()
                        ? "export-duty.csv"
                        : "import-duty-" + source.schedule().toLowerCase(Locale.ROOT) + ".csv");
    }

    private void leaveOut(TariffSource source) {
        var left = section(source).values();
        if (!left.isEmpty()) {
            var first = left.iterator().next();
            report.add(
                    SourceRule.PART_LEFT_OUT,
                    source.file(),
                    first.row(),
                    PackFiles.text(source.note()) + ": " + left.size());
        }
    }

    /** Reports the tariff lines that a preferential tariff says nothing of: no rate, and no star either. */
    private void unstated(TariffSource source, Set<String> tariff) {
        if (!rows.containsKey(source.file())) {
            return;
        }
        var stated = annex(source).stream().map(SourceLine::hs).collect(Collectors.toSet());
        for (var hs : tariff) {
            if (!stated.contains(hs)) {
                report.add(SourceRule.NO_CONCESSION_STATED, source.file(), 0, source.schedule(), hs);
            }
        }
    }

    private static List<String> cells(DraftMeasure draft) {
        var part = draft.part();
        return PackFiles.cells(
                List.of(
                        draft.id(),
                        draft.tax().name(),
                        draft.hs(),
                        draft.schedule(),
                        String.join(" ", new TreeSet<>(part.origins())),
                        String.join(" ", new TreeSet<>(part.excluded())),
                        "",
                        PackFiles.text(draft.choice()),
                        part.quota().name(),
                        draft.percent().toPlainString(),
                        "",
                        "",
                        "",
                        PackFiles.text(draft.note())),
                draft.validity());
    }

    /** The rates that hold for all goods of a chapter for which no row is closer. */
    private void general(Set<String> tariff) {
        var chapters = tariff.stream().map(hs -> hs.substring(0, 2)).distinct().toList();
        var rows = new ArrayList<List<String>>();
        for (var row : Tables.rows("general.csv")) {
            var tax = TaxKind.valueOf(Tables.text(row, "tax"));
            var validity = Tables.validity(row);
            for (var chapter : chapters) {
                var id = "VN-" + tax.code() + "-" + chapter + "-"
                        + Tables.text(row, "effective_from").replace("-", "");
                var cells = List.of(
                        id,
                        tax.name(),
                        chapter,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "NONE",
                        Tables.text(row, "percent"),
                        "",
                        "",
                        "",
                        Tables.text(row, "note"));
                rows.add(PackFiles.cells(cells, validity));
            }
        }
        measures += rows.size();
        files.measures(FOLDER + "general.csv", rows);
    }
}
