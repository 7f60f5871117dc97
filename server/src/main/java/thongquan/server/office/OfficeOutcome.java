package thongquan.server.office;

import java.util.List;
import thongquan.core.check.Finding;

/** What came of something done about who has a case. */
public sealed interface OfficeOutcome {

    /** Done; whose the case is now. */
    record Done(Holding holding) implements OfficeOutcome {}

    /** Not done, and why. */
    record Refused(List<Finding> findings) implements OfficeOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** There is no case to take. */
    record Nothing() implements OfficeOutcome {}

    /** It breaks that rule. */
    static OfficeOutcome breaks(OfficeRule rule) {
        return new Refused(List.of(rule.broken()));
    }
}
