package thongquan.server.portal.dossier;

import java.util.List;
import thongquan.core.check.Finding;
import thongquan.server.office.CaseStep;
import thongquan.server.office.Holding;
import thongquan.server.party.Caller;

/**
 * Whose a case is, as its page shows it to customs.
 *
 * @param officers to whom the reader may give it; empty: he may not
 * @param mayTake whether the reader may take it
 * @param findings why what was just tried was not done
 */
public record CaseFile(
        Holding holding, List<CaseStep> steps, List<Caller> officers, boolean mayTake, List<Finding> findings) {

    public CaseFile {
        steps = List.copyOf(steps);
        officers = List.copyOf(officers);
        findings = List.copyOf(findings);
    }

    /** Whether the reader may put it back. */
    public boolean mayPutBack() {
        return !officers.isEmpty() && (holding.workedBy() != null || holding.assignedTo() != null);
    }
}
