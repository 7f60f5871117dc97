package thongquan.formats.law.national;

import java.util.ArrayList;
import java.util.List;

/** Everything that is amiss with the tariff as published, as it is come across. */
final class Report {

    private final List<SourceFinding> findings = new ArrayList<>();

    void add(SourceRule rule, String file, int row, Object... values) {
        findings.add(rule.at(file, row, values));
    }

    void add(SourceFinding finding) {
        findings.add(finding);
    }

    List<SourceFinding> findings() {
        return findings;
    }
}
