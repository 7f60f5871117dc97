package thongquan.cli.decision;

import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.decision.FindingJson;

/** Decisions for programs. */
public final class DecisionJson {

    private DecisionJson() {}

    /**
     * The canonical bytes of the decision; of a text that holds no filing, and so has no decision, the findings in an
     * object of the form {@code thongquan-unreadable/1}. Neither has a newline.
     */
    public static byte[] of(Desk.Answer answer) {
        if (answer.decision() != null) {
            return answer.decision().bytes().array();
        }
        var out = new CanonicalWriter();
        out.object().name("format").text("thongquan-unreadable/1");
        out.name("outcome").text("REFUSED").name("findings").array();
        answer.findings().forEach(finding -> FindingJson.write(finding, out));
        return out.endArray().end().toBytes();
    }
}
