package thongquan.server.clearance;

import java.util.List;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.check.Finding;

/** What became of a filing that was to be lodged. */
public sealed interface LodgementOutcome {

    /**
     * It is registered; lodging it again gives the same answer, byte for byte.
     *
     * @param number the eleven digits
     * @param answer the decision and the receipt, JSON
     * @param repeated whether it was registered by an earlier sending
     */
    record Registered(String number, CanonicalBytes answer, boolean repeated) implements LodgementOutcome {}

    /** Customs refuses it; nothing is kept, and the key is free. */
    record Refused(List<Finding> findings) implements LodgementOutcome {}

    /** The key belongs to another filing of the sender. */
    record KeyReused(String number) implements LodgementOutcome {}

    /**
     * There is no room now; nothing is kept.
     *
     * @param ownLane whether the sender alone sends too much
     */
    record Full(boolean ownLane, int retryAfterSeconds) implements LodgementOutcome {}

    /** Whether it is registered is not known: send it again with the same key. */
    record Unknown(int retryAfterSeconds) implements LodgementOutcome {}
}
