package thongquan.server.portal.queue;

import java.util.List;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.journal.RecordedEvent;
import thongquan.server.office.Holding;
import thongquan.server.portal.dossier.Reasons;

/** A declaration as the side of the work queue shows it: what it is, why it is there, what happened last. */
public record Preview(DeclarationSummary declaration, Reasons reasons, List<RecordedEvent> events, Holding holding) {

    public Preview {
        events = List.copyOf(events);
    }
}
