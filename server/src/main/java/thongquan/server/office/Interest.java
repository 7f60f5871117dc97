package thongquan.server.office;

import java.time.Instant;

/** An officer has an interest in a trader or broker, and so decides nothing of theirs. */
public record Interest(
        long id, String office, Holding.Person officer, String trader, String reason, String byName, Instant at) {}
