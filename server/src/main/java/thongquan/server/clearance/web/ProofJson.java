package thongquan.server.clearance.web;

import java.util.Locale;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.decision.Decision;
import thongquan.core.decision.FindingJson;
import thongquan.core.duty.Proof;

/** Proofs as JSON. */
final class ProofJson {

    private ProofJson() {}

    static byte[] of(Proof proof) {
        var out = new CanonicalWriter();
        write(proof, out);
        return out.toBytes();
    }

    /** A quote: everything of the decision but the channel. */
    static byte[] quote(Decision decision, Proof proof) {
        var assessment = decision.requireAssessment();
        var out = new CanonicalWriter();
        out.object().name("inputHash").text(decision.inputHash());
        out.name("currency").text("VND");
        out.name("customsValue").number(assessment.customsValue().amount());
        out.name("totals").array();
        assessment.totals().forEach((tax, payable) -> out.object()
                .name("tax")
                .text(tax.code())
                .name("payable")
                .number(payable.amount())
                .end());
        out.endArray();
        var fee = assessment.fee();
        if (fee != null) {
            out.name("fee").number(fee.amount().amount());
        }
        out.name("payable").number(assessment.payable().amount());
        out.name("findings").array();
        decision.findings().forEach(finding -> FindingJson.write(finding, out));
        out.endArray().name("proof");
        write(proof, out);
        return out.end().toBytes();
    }

    private static void write(Proof proof, CanonicalWriter out) {
        out.object().name("code").text(proof.code());
        out.name("title").object();
        out.name("vi").text(proof.title().vi());
        out.name("en").text(proof.title().en()).end();
        out.name("amount").number(proof.amount().amount());
        out.name("currency").text(proof.amount().currency().value());
        out.name("formula").text(proof.formula());
        if (proof.measure() != null) {
            out.name("measure").text(proof.measure());
        }
        if (proof.rate() != null) {
            out.name("rate").text(proof.rate());
        }
        if (proof.basis() != null) {
            out.name("basis").text(proof.basis());
        }
        if (proof.since() != null) {
            out.name("since").text(proof.since().toString());
        }
        if (proof.certainty() != null) {
            out.name("certainty").text(proof.certainty().name().toLowerCase(Locale.ROOT));
        }
        if (!proof.parts().isEmpty()) {
            out.name("parts").array();
            proof.parts().forEach(part -> write(part, out));
            out.endArray();
        }
        out.end();
    }
}
