package thongquan.core.decision;

import java.util.Locale;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.check.Finding;

/** The JSON form of a finding, the same in decisions and in problem answers. */
public final class FindingJson {

    private FindingJson() {}

    /** Writes one finding as an object. */
    public static void write(Finding finding, CanonicalWriter out) {
        out.object().name("code").text(finding.code());
        out.name("severity").text(finding.severity().name().toLowerCase(Locale.ROOT));
        out.name("pointer").text(finding.pointer());
        out.name("message").object();
        out.name("vi").text(finding.message().vi());
        out.name("en").text(finding.message().en()).end();
        out.name("basis").text(finding.basis());
        if (finding.suggestion() != null) {
            out.name("suggestion").text(finding.suggestion());
        }
        out.end();
    }
}
