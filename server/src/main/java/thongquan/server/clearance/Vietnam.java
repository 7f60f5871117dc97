package thongquan.server.clearance;

import java.time.ZoneId;

/** The time customs reckons in. */
public final class Vietnam {

    /** Vietnamese time, seven hours ahead of UTC, without summer time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Vietnam() {}
}
