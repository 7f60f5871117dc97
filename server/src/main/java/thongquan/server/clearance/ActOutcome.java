package thongquan.server.clearance;

import java.util.List;
import thongquan.core.check.Finding;
import thongquan.core.receipt.Receipt;

/** What came of an act someone wanted to do. */
public sealed interface ActOutcome {

    /** Done and recorded; the declaration as it stands now. */
    record Done(DeclarationSummary declaration, Receipt receipt) implements ActOutcome {}

    /** Kept until a second person approves it. */
    record Proposed(Proposal proposal) implements ActOutcome {}

    /** Not lawful, or not rightly ordered. */
    record Refused(List<Finding> findings) implements ActOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** Someone else moved the declaration first; as it stands now. */
    record Stale(DeclarationSummary declaration) implements ActOutcome {}

    /** The sender's key belongs to another filing, under that number; nothing was kept of this one. */
    record KeyReused(String number) implements ActOutcome {}

    /** Recorded or not, nobody knows yet, or there is no room: the same again later is harmless. */
    record Later(int seconds) implements ActOutcome {}
}
