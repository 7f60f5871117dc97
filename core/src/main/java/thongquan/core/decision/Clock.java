package thongquan.core.decision;

import java.time.LocalDateTime;

/**
 * A legal clock that starts with the decision.
 *
 * @param code the deadline in the law
 * @param due when it runs out, in Vietnamese time
 */
public record Clock(String code, LocalDateTime due, String basis) {}
