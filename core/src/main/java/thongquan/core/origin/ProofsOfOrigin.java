package thongquan.core.origin;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.Deadline;
import thongquan.core.law.LawBook;
import thongquan.core.law.OriginProof;

/** Which proofs of origin a preferential schedule rests on, and until when one may still be handed in. */
public final class ProofsOfOrigin {

    private ProofsOfOrigin() {}

    /** The forms of proof the schedule accepts, in the order of the law; none where it is not preferential. */
    public static List<OriginProof> forSchedule(LawBook law, String schedule) {
        var agreement = law.agreement(schedule);
        return agreement == null ? List.of() : agreement.proofs();
    }

    /** The legal clock of a proof handed in after registration, or null where the law sets none. */
    public static @Nullable Deadline late(LawBook law, String schedule) {
        var proofs = forSchedule(law, schedule);
        return proofs.isEmpty() ? null : law.deadline(proofs.getFirst().late());
    }

    /** The last day to hand in a proof for goods registered on the law date without preference, or null where none is. */
    public static @Nullable LocalDate lastDay(LawBook law, String schedule) {
        var until = handInUntil(law, schedule, law.lawDate().atStartOfDay());
        return until == null ? null : until.toLocalDate();
    }

    /** Until when a proof for goods cleared without preference may be handed in, or null where it may not. */
    public static @Nullable LocalDateTime handInUntil(LawBook law, String schedule, LocalDateTime registeredAt) {
        var deadline = late(law, schedule);
        return deadline == null ? null : law.calendar().due(registeredAt, deadline);
    }
}
