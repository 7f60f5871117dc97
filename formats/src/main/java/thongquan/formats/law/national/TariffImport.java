package thongquan.formats.law.national;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import thongquan.core.check.Bilingual;
import thongquan.formats.law.LawPack;
import thongquan.formats.law.PackReading;
import thongquan.formats.law.PackSource;

/**
 * What came of reading the national tariff: the files of a law pack, and everything that was amiss with the source. What
 * was amiss is not in the pack, so that a declaration meets a missing rate there and never a guessed one.
 *
 * @param files the CSV files of the pack by name
 * @param findings what was amiss, in the order of files and rows
 * @param lines tariff lines taken from the source
 * @param measures rates taken from the source
 */
public record TariffImport(Map<String, byte[]> files, List<SourceFinding> findings, int lines, int measures) {

    public TariffImport {
        files = new TreeMap<>(files);
        findings = List.copyOf(findings);
    }

    /**
     * The findings of one kind.
     *
     * @param title what they have in common
     */
    public record Kind(String code, Bilingual title, List<SourceFinding> findings) {}

    /** The findings by kind, without kinds that did not occur. */
    public List<Kind> kinds() {
        var kinds = new ArrayList<Kind>();
        for (var rule : SourceRule.values()) {
            var findings = this.findings.stream()
                    .filter(finding -> finding.code().equals(rule.code()))
                    .toList();
            if (!findings.isEmpty()) {
                kinds.add(new Kind(rule.code(), rule.title(), findings));
            }
        }
        return kinds;
    }

    /** The pack read back from its files, and checked as any other. */
    public PackReading read() {
        return LawPack.read(PackSource.of(files));
    }

    /**
     * Writes the files of the pack into a folder, which is made where it is not there.
     *
     * @throws IOException where the folder holds anything already, or cannot be written
     */
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new IOException(folder + " is not empty");
            }
        }
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
