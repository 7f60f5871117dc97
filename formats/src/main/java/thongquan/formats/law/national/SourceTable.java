package thongquan.formats.law.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rows of one annex of one file, one for each code. Where a code stands again, the row with a rate is taken; where the
 * rates contradict each other, none is.
 */
final class SourceTable {

    private final Set<Integer> described;
    private final Report report;
    private final Map<Integer, Map<String, SourceLine>> sections = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();
    private final Set<String> contradicted = new HashSet<>();

    /** The rows of an annex, of which these sections are described by sources. */
    SourceTable(List<SourceLine> lines, Set<Integer> described, Report report) {
        this.described = described;
        this.report = report;
        var stray = new ArrayList<SourceLine>();
        for (var line : lines) {
            if (!line.isTariffLine()) {
                continue;
            }
            if (described.contains(line.section())) {
                take(line, line.section());
            } else {
                stray.add(line);
            }
        }
        stray(stray);
        for (var section : sections.values()) {
            section.keySet().removeAll(contradicted);
        }
    }

    private void take(SourceLine line, int section) {
        var lines = sections.computeIfAbsent(section, _ -> new LinkedHashMap<>());
        var first = lines.putIfAbsent(line.hs(), line);
        if (first != null) {
            lines.put(line.hs(), again(first, line));
        }
    }

    /** Rows after the described sections are repetitions of codes that stand there, or not known to be anything. */
    private void stray(List<SourceLine> lines) {
        var unknown = new TreeMap<Integer, List<SourceLine>>();
        for (var line : lines) {
            var home = described.stream()
                    .filter(section -> sections.getOrDefault(section, Map.of()).containsKey(line.hs()))
                    .findFirst();
            if (home.isPresent()) {
                take(line, home.get());
            } else {
                unknown.computeIfAbsent(line.section(), _ -> new ArrayList<>()).add(line);
            }
        }
        unknown.values()
                .forEach(section -> section.forEach(
                        line -> report.add(SourceRule.PART_LEFT_OUT, line.file(), line.row(), line.hs())));
    }

    private SourceLine again(SourceLine first, SourceLine line) {
        if (first.hasRate() && line.hasRate() && !first.rates().equals(line.rates())) {
            if (contradicted.add(line.hs())) {
                report.add(
                        SourceRule.CODE_CONFLICT,
                        line.file(),
                        line.row(),
                        line.hs() + ": " + String.join(" ", first.rates()) + " | " + String.join(" ", line.rates()));
            }
            return first;
        }
        if (repeated.add(line.hs())) {
            report.add(SourceRule.CODE_TWICE, line.file(), line.row(), line.hs());
        }
        return first.hasRate() ? first : line;
    }

    /** The rows of a section by code, in the order of the file. */
    Map<String, SourceLine> section(int section) {
        return sections.getOrDefault(section, Map.of());
    }
}
