package thongquan.server.ruling;

import java.util.List;
import thongquan.core.check.Finding;

/** What came of something done with a request. */
public sealed interface CaseOutcome {

    /** It is done. */
    record Done(RulingCase theCase) implements CaseOutcome {}

    /** What was given is wrong; nothing was kept. */
    record Wrong(List<Finding> findings) implements CaseOutcome {

        public Wrong {
            findings = List.copyOf(findings);
        }
    }

    /** It is not allowed as the request stands, or somebody was quicker; nothing was kept. */
    record NotNow(Finding finding) implements CaseOutcome {}

    /** There is no such request among the caller's. */
    record Unknown() implements CaseOutcome {}
}
