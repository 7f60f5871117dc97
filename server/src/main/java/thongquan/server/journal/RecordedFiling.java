package thongquan.server.journal;

import java.time.Instant;
import thongquan.core.canonical.CanonicalBytes;

/**
 * The filing of an entry without what was decided on it: what is read when many filings are decided anew.
 *
 * @param position its leaf in the Merkle log
 */
public record RecordedFiling(
        long position,
        String kind,
        String number,
        int version,
        Instant receivedAt,
        String contentType,
        CanonicalBytes filing,
        String lawEdition) {}
