package thongquan.server.ruling;

import java.time.Instant;
import thongquan.core.ruling.AdvanceRuling;

/**
 * A ruling with what stands around it.
 *
 * @param ruling what binds, with its voiding where it is void
 * @param request the request it answers
 * @param reasoning why customs ruled so
 * @param published whether it stands in the public register
 */
public record SignedRuling(
        AdvanceRuling ruling,
        String request,
        String reasoning,
        boolean published,
        Instant signedAt,
        String draftedBy,
        String signedBy) {}
