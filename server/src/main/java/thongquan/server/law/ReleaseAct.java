package thongquan.server.law;

import java.time.Instant;

/**
 * Who did something to a release, and when.
 *
 * @param person identity of the person or program, never reused
 * @param name as shown to others
 */
public record ReleaseAct(String person, String name, Instant at) {}
