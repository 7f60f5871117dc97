package thongquan.server.clearance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.check.Finding;
import thongquan.core.decision.FindingJson;
import thongquan.core.receipt.Receipt;

/** The answer to a lodgement: a pure function of what the journal keeps, so that it can be given again byte for byte. */
final class Answers {

    private Answers() {}

    static CanonicalBytes registered(String number, CanonicalBytes decision, Receipt receipt, List<Finding> warnings) {
        var here = "/api/declarations/" + number;
        var out = new CanonicalWriter();
        out.object().name("number").text(number);
        out.name("links").object();
        out.name("self").text(here);
        out.name("proof").text(here + "/proof");
        out.name("versions").text(here + "/versions");
        out.name("events").text(here + "/events").end();
        out.name("decision").json(decision.array());
        out.name("receipt").json(receipt.toJson().getBytes(StandardCharsets.UTF_8));
        if (!warnings.isEmpty()) {
            out.name("warnings").array();
            warnings.forEach(warning -> FindingJson.write(warning, out));
            out.endArray();
        }
        return new CanonicalBytes(out.end().toBytes());
    }
}
