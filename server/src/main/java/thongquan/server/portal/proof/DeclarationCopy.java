package thongquan.server.portal.proof;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.receipt.ReleaseToken;
import thongquan.server.clearance.ActRecord;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.clearance.Replay.Again;
import thongquan.server.journal.RecordedEntry;

/**
 * A version of a declaration as it is put on paper.
 *
 * @param entry the version in the journal
 * @param again its decision made again
 * @param acts what was done on the declaration
 * @param token what customs swears to; null: a version that counts no more
 * @param verify address at which the token is checked, the token in it; null where there is no token
 * @param isRelease whether the paper is to prove the release
 */
public record DeclarationCopy(
        DeclarationSummary summary,
        RecordedEntry entry,
        Again again,
        List<ActRecord> acts,
        @Nullable ReleaseToken token,
        @Nullable String verify,
        boolean isRelease) {

    public DeclarationCopy {
        acts = List.copyOf(acts);
    }

    /** The QR code of the address, as picture within the document; null where there is no token. */
    public @Nullable String qr() {
        return verify == null ? null : QrCode.address(verify);
    }

    /** The goods items with their taxes, in order. */
    public List<DutyStatement.Line> lines() {
        var lines = new ArrayList<DutyStatement.Line>();
        var declared = again.declaration().goodsItems();
        var assessed = again.decision().requireAssessment().items();
        for (int i = 0; i < assessed.size(); i++) {
            lines.add(new DutyStatement.Line(declared.get(i), assessed.get(i)));
        }
        return lines;
    }
}
