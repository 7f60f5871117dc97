package thongquan.server.portal.lodging;

import org.springframework.stereotype.Service;
import thongquan.core.filing.CanonicalFiling;
import thongquan.server.clearance.Filed;
import thongquan.server.clearance.Lodgement;
import thongquan.server.clearance.LodgementOutcome;
import thongquan.server.party.Caller;

/** Lodges drafts, each under its one key: sent twice, it is lodged once. */
@Service
public class Sending {

    private static final String JSON = "application/json";

    private final Lodgement lodgement;
    private final DraftStore store;

    Sending(Lodgement lodgement, DraftStore store) {
        this.lodgement = lodgement;
        this.store = store;
    }

    /** Lodges a draft and keeps its number. */
    public LodgementOutcome lodge(Draft draft, Caller caller) {
        var file = draft.file();
        var outcome = file == null
                ? typed(draft, caller)
                : lodgement.lodge(new Filed(caller, draft.key(), file.contentType(), file.content()));
        switch (outcome) {
            case LodgementOutcome.Registered registered -> store.lodged(draft.id(), registered.number());
            // Changed after a sending whose answer was lost: that sending counts.
            case LodgementOutcome.KeyReused(var number) -> store.lodged(draft.id(), number);
            case LodgementOutcome.Refused _, LodgementOutcome.Full _, LodgementOutcome.Unknown _ -> {}
        }
        return outcome;
    }

    /** What cannot be read of a form would be missing in the filing without anybody having said so. */
    private LodgementOutcome typed(Draft draft, Caller caller) {
        var read = DraftDeclaration.of(draft.fields());
        return read.findings().isEmpty()
                ? lodgement.lodge(new Filed(caller, draft.key(), JSON, CanonicalFiling.bytes(read.declaration())))
                : new LodgementOutcome.Refused(read.findings());
    }
}
