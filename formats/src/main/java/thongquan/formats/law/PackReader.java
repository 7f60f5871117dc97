package thongquan.formats.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import thongquan.core.canonical.Sha256;
import thongquan.core.law.LawEdition;
import thongquan.core.risk.RiskConditions;
import thongquan.core.risk.RiskRule;

/** Reads the files that the index of a pack lists, and goes on past every flaw to find the others. */
final class PackReader {

    static final String INDEX = "pack.csv";
    static final List<String> INDEX_COLUMNS = List.of("file", "holds");

    private static final Pattern FILE = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*\\.csv");

    private final PackSource source;
    private final List<PackFinding> findings = new ArrayList<>();
    private final PackContent content = new PackContent();
    private final Shared shared = new Shared();
    private final Map<String, String> law = new TreeMap<>();
    private final Map<String, String> rules = new TreeMap<>();
    private boolean isTrying;

    PackReader(PackSource source) {
        this.source = source;
    }

    /** Reads the pack, and tries the conditions of its rules: too slow for every start, due before a pack becomes law. */
    PackReading check() {
        isTrying = true;
        return read();
    }

    PackReading read() {
        var index = source.content(INDEX);
        if (index == null) {
            return new PackReading.Flawed(List.of(PackRule.FILE_MISSING.at(INDEX, 0, INDEX)));
        }
        law.put(INDEX, Sha256.hex(index));
        var listed = new HashSet<String>();
        listed.add(INDEX);
        for (var row : CsvTable.rows(INDEX, index, INDEX_COLUMNS, findings)) {
            file(row, listed);
        }
        for (var file : source.files()) {
            if (!listed.contains(file) && !file.equals(ReleaseManifest.FILE)) {
                findings.add(PackRule.FILE_UNLISTED.at(file, 0, file));
            }
        }
        new PackChecks(content).run();
        new PackContinuity(content, findings).run();
        if (isTrying) {
            content.riskRules.forEach(PackReader::tryCondition);
        }
        findings.sort(Comparator.comparing(PackFinding::file).thenComparing(PackFinding::row));
        if (findings.stream().anyMatch(PackFinding::isError)) {
            return new PackReading.Flawed(findings);
        }
        var edition = new LawEdition(fingerprint(law), content.lawRows());
        return new PackReading.Sound(new LawPack(edition, content.rules(), fingerprint(rules)), findings);
    }

    private void file(Row row, Set<String> listed) {
        var file = row.required("file");
        var holds = row.required("holds");
        var part = PackPart.of(holds);
        if (part == null) {
            row.note(PackRule.FILE_PART, holds);
        }
        if (!FILE.matcher(file).matches()) {
            row.note(PackRule.FILE_NAME, file);
            return;
        }
        if (!listed.add(file)) {
            row.note(PackRule.FILE_TWICE, file);
            return;
        }
        var bytes = source.content(file);
        if (bytes == null) {
            row.note(PackRule.FILE_MISSING, file);
        } else if (part != null) {
            (part == PackPart.RISK_RULES ? rules : law).put(file, Sha256.hex(bytes));
            new CsvTable(file, part.optional(), findings, shared)
                    .read(bytes, part.columns(), each -> content.add(part, each));
        }
    }

    private static void tryCondition(Placed<RiskRule> rule) {
        var condition = rule.row().condition();
        if (condition != null) {
            try {
                RiskConditions.compile(condition);
            } catch (IllegalArgumentException e) {
                rule.place().note(PackRule.CONDITION_FORM, String.valueOf(e.getMessage()));
            }
        }
    }

    /** SHA-256 over the sorted file names, each with the SHA-256 of its content. */
    private static String fingerprint(Map<String, String> files) {
        var manifest = new StringBuilder();
        files.forEach(
                (file, hash) -> manifest.append(file).append('\n').append(hash).append('\n'));
        return Sha256.hex(manifest.toString());
    }
}
