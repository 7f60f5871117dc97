package thongquan.server.law;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock of Vietnam that a test sets; from then on it goes on by itself, or stands still. */
public final class MovableClock extends Clock {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private volatile Setting setting;

    private record Setting(Instant at, long nanos, boolean runs) {}

    /** A clock that stands still at that moment. */
    public MovableClock(Instant at) {
        setting = new Setting(at, System.nanoTime(), false);
    }

    /** Sets the clock and stops it. */
    public void stopAt(Instant at) {
        setting = new Setting(at, System.nanoTime(), false);
    }

    /** Sets the clock and lets it run. */
    public void runFrom(Instant at) {
        setting = new Setting(at, System.nanoTime(), true);
    }

    @Override
    public Instant instant() {
        var now = setting;
        return now.runs ? now.at.plus(Duration.ofNanos(System.nanoTime() - now.nanos)) : now.at;
    }

    @Override
    public ZoneId getZone() {
        return VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
