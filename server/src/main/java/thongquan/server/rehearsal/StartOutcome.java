package thongquan.server.rehearsal;

import java.util.List;
import thongquan.core.check.Finding;

/** What came of the wish to rehearse. */
public sealed interface StartOutcome {

    /** It runs. */
    record Started(String id) implements StartOutcome {}

    /** It cannot be rehearsed for these reasons. */
    record Refused(List<Finding> findings) implements StartOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** Another one runs; this is its id. */
    record Busy(String running) implements StartOutcome {}
}
