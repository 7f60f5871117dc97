package thongquan.server.exchange;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to be told.
 *
 * @param language language of the mails, vi or en
 * @param unwanted types of events he is not told of
 * @param address where mails go
 * @param digestAt when the mail of the day is sent, in Vietnam
 * @param quietFrom no mail from then
 * @param quietUntil until then, the same: at any hour
 * @param readUntil when he marked all as read last
 * @param mailedUntil notices up to then were mailed
 * @param nextMail when the next mail is due; null: none
 */
public record Preference(
        String person,
        String organisation,
        String language,
        Set<String> unwanted,
        Mail mail,
        String address,
        LocalTime digestAt,
        LocalTime quietFrom,
        LocalTime quietUntil,
        Instant readUntil,
        Instant mailedUntil,
        @Nullable Instant nextMail) {

    public Preference {
        unwanted = Set.copyOf(unwanted);
    }

    /** What mails a person gets. */
    public enum Mail {
        NONE,
        /** As soon as something is there, outside quiet hours. */
        AT_ONCE,
        /** One a day. */
        DIGEST
    }

    /** What holds for a person who never said anything: all notices, no mail. */
    public static Preference ofNobodyAsked(String person, String organisation) {
        return new Preference(
                person,
                organisation,
                "vi",
                Set.of(),
                Mail.NONE,
                "",
                LocalTime.of(7, 0),
                LocalTime.of(20, 0),
                LocalTime.of(7, 0),
                Instant.EPOCH,
                Instant.EPOCH,
                null);
    }

    /** The same, all read up to that moment. */
    public Preference readUntil(Instant then) {
        return with(then, mailedUntil, nextMail);
    }

    /** The same, mailed up to that moment. */
    public Preference mailedUntil(Instant then) {
        return with(readUntil, then, nextMail);
    }

    /** The same with the time of the next mail; null: none. */
    public Preference nextMail(@Nullable Instant then) {
        return with(readUntil, mailedUntil, then);
    }

    private Preference with(Instant read, Instant mailed, @Nullable Instant next) {
        return new Preference(
                person,
                organisation,
                language,
                unwanted,
                mail,
                address,
                digestAt,
                quietFrom,
                quietUntil,
                read,
                mailed,
                next);
    }
}
