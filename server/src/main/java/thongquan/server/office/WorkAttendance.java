package thongquan.server.office;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import thongquan.core.check.Finding;
import thongquan.server.clearance.Attendance;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.office.store.HoldingStore;
import thongquan.server.office.store.InterestStore;
import thongquan.server.party.Caller;

/** Keeps officers from deciding for those in whom they have an interest; work on a case prolongs its lease. */
@Component
class WorkAttendance implements Attendance {

    private final InterestStore interests;
    private final HoldingStore cases;
    private final OfficeSettings settings;
    private final Clock clock;

    WorkAttendance(InterestStore interests, HoldingStore cases, OfficeSettings settings, Clock clock) {
        this.interests = interests;
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Finding> attend(DeclarationSummary declaration, Caller caller) {
        if (CaseDesk.concerns(declaration, interests.traders(caller.userId()))) {
            return List.of(OfficeRule.IN_CONFLICT.broken());
        }
        var now = clock.instant();
        cases.renew(declaration.number(), caller.userId(), now, now.plus(settings.lease()));
        return List.of();
    }
}
