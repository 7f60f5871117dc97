package thongquan.core.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.check.Finding;
import thongquan.core.duty.Assessment;
import thongquan.core.regime.StockMoves;
import thongquan.core.risk.Selection;

/**
 * What customs answers to a declaration: refused with findings, or accepted with taxes, channel and clocks.
 *
 * @param findings errors of a refusal, warnings of an acceptance
 * @param assessment null where refused
 * @param selection null where refused
 * @param inputHash SHA-256 over the filing's canonical bytes and the law book: the same through every door
 * @param bytes the decision as anyone concerned may read it, in canonical JSON
 * @param sealed why it was selected, in canonical JSON: committed by its hash in {@code bytes}, opened on appeal
 * @param stocks what registering it does to goods under special regimes
 */
public record Decision(
        List<Finding> findings,
        @Nullable Assessment assessment,
        @Nullable Selection selection,
        List<Clock> clocks,
        String inputHash,
        CanonicalBytes bytes,
        CanonicalBytes sealed,
        StockMoves stocks) {

    public Decision {
        findings = List.copyOf(findings);
        clocks = List.copyOf(clocks);
    }

    /** Whether the declaration is accepted. */
    public boolean isAccepted() {
        return assessment != null;
    }

    /** The assessment of an accepted declaration. */
    public Assessment requireAssessment() {
        if (assessment == null) {
            throw new IllegalStateException("a refused declaration has no assessment");
        }
        return assessment;
    }

    /** The selection of an accepted declaration. */
    public Selection requireSelection() {
        if (selection == null) {
            throw new IllegalStateException("a refused declaration has no channel");
        }
        return selection;
    }

    /** Names the decision: SHA-256 of its bytes. */
    public String hash() {
        return bytes.hash();
    }
}
