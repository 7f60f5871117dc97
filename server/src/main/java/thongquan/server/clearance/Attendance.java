package thongquan.server.clearance;

import java.util.List;
import thongquan.core.check.Finding;
import thongquan.server.party.Caller;

/** Is told before customs works on a declaration, and may say that this person must not. */
public interface Attendance {

    /** Why the caller must not work on the declaration; empty: he may. */
    List<Finding> attend(DeclarationSummary declaration, Caller caller);

    /** What all of them say; nobody is asked about a trader, who is not at work here. */
    static List<Finding> of(DeclarationSummary declaration, Caller caller, List<Attendance> all) {
        return caller.isCustoms()
                ? all.stream()
                        .flatMap(each -> each.attend(declaration, caller).stream())
                        .toList()
                : List.of();
    }
}
