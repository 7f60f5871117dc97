package thongquan.server.exchange.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import thongquan.core.check.Finding;
import thongquan.server.exchange.EventCatalogue;
import thongquan.server.exchange.ExchangeRule;
import thongquan.server.exchange.Notice;
import thongquan.server.exchange.Preference;
import thongquan.server.exchange.Preference.Mail;
import thongquan.server.exchange.store.InboxStore;
import thongquan.server.exchange.store.PreferenceStore;
import thongquan.server.party.Caller;

/** What the caller is told, and how he wants to be told. */
@Service
public class Inbox {

    private static final int SHOWN = 200;
    private static final int COUNTED = 100;

    private final InboxStore notices;
    private final PreferenceStore preferences;
    private final ObjectProvider<JavaMailSender> sender;
    private final Clock clock;

    Inbox(InboxStore notices, PreferenceStore preferences, ObjectProvider<JavaMailSender> sender, Clock clock) {
        this.notices = notices;
        this.preferences = preferences;
        this.sender = sender;
        this.clock = clock;
    }

    /** Notices he wants, newest first. */
    public List<Notice> list(Caller caller) {
        var preference = preference(caller);
        return notices.list(caller.organisationId(), Instant.EPOCH, preference.unwanted(), SHOWN);
    }

    /** How many came since he marked all as read; a hundred stands for more. */
    public int unread(Caller caller) {
        var preference = preference(caller);
        return notices.list(caller.organisationId(), preference.readUntil(), preference.unwanted(), COUNTED)
                .size();
    }

    /** Marks all as read. */
    public void read(Caller caller) {
        preferences.keep(preference(caller).readUntil(clock.instant()));
    }

    /** How he wants to be told. */
    public Preference preference(Caller caller) {
        return preferences
                .find(caller.userId())
                .filter(kept -> kept.organisation().equals(caller.organisationId()))
                .orElseGet(() -> Preference.ofNobodyAsked(caller.userId(), caller.organisationId()));
    }

    /** Whether this system sends mails at all. */
    public boolean canMail() {
        return sender.getIfAvailable() != null;
    }

    /**
     * How someone wishes to be told, as written.
     *
     * @param wanted types of events he is told of; null: all
     */
    public record Wish(
            @Nullable String language,
            @Nullable Set<String> wanted,
            @Nullable Mail mail,
            @Nullable String address,
            @Nullable String digestAt,
            @Nullable String quietFrom,
            @Nullable String quietUntil) {}

    /** Keeps how he wants to be told; findings where something is wrong, and then nothing is kept. */
    public List<Finding> wish(Wish wish, Caller caller) {
        var findings = new ArrayList<Finding>();
        var before = preference(caller);
        var mail = wish.mail() == null ? before.mail() : wish.mail();
        var address = wish.address() == null ? before.address() : wish.address().strip();
        if (!address.isEmpty() && !address.matches("[^\\s@<>\",;:]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+")
                || address.length() > 254
                || mail != Mail.NONE && address.isEmpty()) {
            findings.add(ExchangeRule.ADDRESS.finding());
        }
        var digestAt = time(wish.digestAt(), before.digestAt(), "/digestAt", findings);
        var quietFrom = time(wish.quietFrom(), before.quietFrom(), "/quietFrom", findings);
        var quietUntil = time(wish.quietUntil(), before.quietUntil(), "/quietUntil", findings);
        var wanted = wish.wanted();
        if (wanted != null) {
            EventCatalogue.shipped()
                    .unknown(wanted)
                    .forEach(type -> findings.add(ExchangeRule.TYPE.finding("/wanted", type)));
        }
        if (findings.isEmpty()) {
            var now = clock.instant();
            var kept = new Preference(
                    before.person(),
                    before.organisation(),
                    "en".equals(wish.language()) ? "en" : wish.language() == null ? before.language() : "vi",
                    wanted == null ? before.unwanted() : without(wanted),
                    mail,
                    address,
                    digestAt,
                    quietFrom,
                    quietUntil,
                    before.readUntil(),
                    now,
                    null);
            preferences.keep(MailTimes.next(kept, now, clock.getZone()));
        }
        return findings;
    }

    /** Types of notices that are not among those wanted. */
    private static Set<String> without(Set<String> wanted) {
        var unwanted = new HashSet<String>();
        for (var type : EventCatalogue.shipped().types()) {
            if (type.isNotice() && !wanted.contains(type.name())) {
                unwanted.add(type.name());
            }
        }
        return unwanted;
    }

    private static LocalTime time(@Nullable String text, LocalTime before, String place, List<Finding> findings) {
        try {
            return text == null || text.isBlank() ? before : LocalTime.parse(text.strip());
        } catch (DateTimeParseException wrong) {
            findings.add(ExchangeRule.TIME.finding(place, "07:30"));
            return before;
        }
    }
}
