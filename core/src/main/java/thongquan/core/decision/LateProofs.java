package thongquan.core.decision;

import java.time.LocalDateTime;
import java.util.List;
import thongquan.core.duty.Assessment;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.law.TaxKind;
import thongquan.core.origin.OpenPreferences;
import thongquan.core.origin.ProofsOfOrigin;

/** The clocks of proofs of origin that may still be handed in: for goods that paid more than an agreement would ask. */
final class LateProofs {

    private LateProofs() {}

    /** Adds the clock of each agreement that is still open to an item, each once. */
    static void add(
            List<Clock> clocks, Declaration declaration, Assessment assessment, LawBook law, LocalDateTime start) {
        if (!declaration.isImport()) {
            return;
        }
        var items = declaration.goodsItems();
        for (int i = 0; i < items.size(); i++) {
            if (OpenPreferences.claimed(items.get(i), law) != null) {
                continue;
            }
            var duty = assessment.items().get(i);
            for (var tax : duty.taxes()) {
                if (tax.kind() == TaxKind.IMPORT_DUTY && tax.payable().signum() > 0) {
                    for (var agreement : OpenPreferences.of(items.get(i), tax.measure(), law)) {
                        add(clocks, agreement.schedule(), law, start);
                    }
                }
            }
        }
    }

    private static void add(List<Clock> clocks, String schedule, LawBook law, LocalDateTime start) {
        var deadline = ProofsOfOrigin.late(law, schedule);
        if (deadline != null && !runs(clocks, deadline.code())) {
            clocks.add(new Clock(
                    deadline.code(),
                    law.calendar().due(start, deadline),
                    deadline.validity().basis()));
        }
    }

    private static boolean runs(List<Clock> clocks, String code) {
        for (var clock : clocks) {
            if (clock.code().equals(code)) {
                return true;
            }
        }
        return false;
    }
}
