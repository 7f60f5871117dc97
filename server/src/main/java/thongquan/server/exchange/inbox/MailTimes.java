package thongquan.server.exchange.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import thongquan.server.exchange.Preference;

/** When a person is mailed next. */
final class MailTimes {

    /** What happens within it goes in one mail. */
    private static final Duration GATHERED = Duration.ofSeconds(30);

    private MailTimes() {}

    /** The same wishes with the time of the next mail after that moment. */
    static Preference next(Preference of, Instant now, ZoneId zone) {
        return of.nextMail(
                switch (of.mail()) {
                    case NONE -> null;
                    case AT_ONCE -> afterQuiet(of, now.plus(GATHERED), zone);
                    case DIGEST -> nextAt(of.digestAt(), now, zone);
                });
    }

    private static Instant afterQuiet(Preference of, Instant then, ZoneId zone) {
        return isQuiet(of, LocalTime.ofInstant(then, zone)) ? nextAt(of.quietUntil(), then, zone) : then;
    }

    /** Whether it is quiet then; quiet hours may last over midnight, and from and until the same there are none. */
    static boolean isQuiet(Preference of, LocalTime time) {
        var from = of.quietFrom();
        var until = of.quietUntil();
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : from.isAfter(until) && (!time.isBefore(from) || time.isBefore(until));
    }

    private static Instant nextAt(LocalTime time, Instant now, ZoneId zone) {
        var today = now.atZone(zone).with(time);
        return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
    }
}
