package thongquan.server.exchange.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import thongquan.core.check.Finding;
import thongquan.server.exchange.Happening;
import thongquan.server.exchange.Notice;
import thongquan.server.exchange.Preference;
import thongquan.server.exchange.Preference.Mail;
import thongquan.server.exchange.store.PreferenceStore;
import thongquan.server.journal.Journal;
import thongquan.server.party.Caller;
import thongquan.server.party.Role;
import thongquan.server.party.RunningSystem;

/** What people are told, on the page and by a real mail server. */
class InboxTest {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final GreenMail MAIL = mailServer();
    private static final RunningSystem SYSTEM = RunningSystem.with(List.of(
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + MAIL.getSmtp().getPort(),
            "--management.health.mail.enabled=false"));
    private static final Journal JOURNAL = SYSTEM.bean(Journal.class);
    private static final Inbox INBOX = SYSTEM.bean(Inbox.class);

    private static GreenMail mailServer() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    @AfterAll
    static void stop() {
        SYSTEM.close();
        MAIL.stop();
    }

    private static Caller of(String organisation) {
        return new Caller("p-" + organisation, "Người khai", organisation, organisation, Set.of(Role.DECLARANT));
    }

    private static Inbox.Wish wish(Set<String> wanted, Mail mail, String address) {
        return new Inbox.Wish("en", wanted, mail, address, "06:30", "20:00", "07:00");
    }

    private static List<Notice> awaitNotices(Caller caller, int count) {
        return await().atMost(Duration.ofSeconds(10)).until(() -> INBOX.list(caller), list -> list.size() >= count);
    }

    @Test
    void peopleAreToldWhatConcernsThemUntilTheyHaveReadIt() throws Exception {
        var caller = of("N1");
        var number = Happening.number();
        Happening.record(JOURNAL, "declaration.arrived", number, "N1");
        Happening.record(JOURNAL, "declaration.information-requested", number, "N1");
        Happening.record(JOURNAL, "declaration.paid", number, "N1");
        Happening.record(JOURNAL, "declaration.paid", Happening.number(), "N1-other");

        var told = awaitNotices(caller, 2);

        assertThat(told)
                .extracting(Notice::type)
                .containsExactly("declaration.paid", "declaration.information-requested");
        assertThat(told.getFirst().number()).isEqualTo(number);
        assertThat(told.getFirst().state()).isEqualTo("AWAIT_PAYMENT");
        assertThat(INBOX.unread(caller)).isEqualTo(2);

        INBOX.read(caller);
        assertThat(INBOX.unread(caller)).isZero();

        assertThat(INBOX.wish(wish(Set.of("declaration.paid"), Mail.NONE, ""), caller))
                .isEmpty();
        assertThat(INBOX.list(caller)).extracting(Notice::type).containsExactly("declaration.paid");
    }

    @Test
    void aMailSaysWhatHappenedOnceAndInTheLanguageOfThePerson() throws Exception {
        var caller = of("N2");
        var preferences = SYSTEM.bean(PreferenceStore.class);
        assertThat(INBOX.wish(wish(Set.of("declaration.paid"), Mail.AT_ONCE, "nguoi.khai@example.org"), caller))
                .isEmpty();
        var number = Happening.number();
        preferences.keep(preferences.find(caller.userId()).orElseThrow().mailedUntil(Instant.EPOCH));
        Happening.record(JOURNAL, "declaration.paid", number, "N2");
        Happening.record(JOURNAL, "declaration.cancelled", number, "N2");
        awaitNotices(caller, 1);

        for (int i = 0; i < 2; i++) {
            preferences.keep(preferences.find(caller.userId()).orElseThrow().nextMail(Instant.EPOCH));
            SYSTEM.bean(Mailer.class).mailDue();
        }

        var mails = MAIL.getReceivedMessages();
        assertThat(mails).hasSize(1);
        assertThat(mails[0].getAllRecipients()[0]).hasToString("nguoi.khai@example.org");
        assertThat(mails[0].getSubject()).isEqualTo("Customs: 1 new notices");
        assertThat(mails[0].getContent().toString())
                .contains(number, "The duty is paid", "/declarations/" + number)
                .doesNotContain("void");
        assertThat(preferences.find(caller.userId()).orElseThrow().nextMail()).isAfter(Instant.EPOCH);
    }

    @Test
    void wrongWishesAreSaidAndNotKept() {
        var caller = of("N3");
        var wrong = new Inbox.Wish(
                "vi", Set.of("declaration.nothing"), Mail.DIGEST, "a@b\r\nBcc: c@d.e", "25:00", null, null);

        assertThat(INBOX.wish(wrong, caller))
                .extracting(Finding::pointer)
                .containsExactlyInAnyOrder("/address", "/digestAt", "/wanted");
        assertThat(INBOX.preference(caller).mail()).isEqualTo(Mail.NONE);
    }

    @Test
    void noMailComesInQuietHoursAndTheDigestAtItsTime() {
        var person = INBOX.preference(of("N4"));
        var atOnce = with(person, Mail.AT_ONCE, LocalTime.of(20, 0), LocalTime.of(7, 0));
        var night = Instant.parse("2026-11-28T15:00:00Z");
        var day = Instant.parse("2026-11-28T03:00:00Z");

        assertThat(MailTimes.next(atOnce, night, VIETNAM).nextMail()).isEqualTo("2026-11-29T00:00:00Z");
        assertThat(MailTimes.next(atOnce, day, VIETNAM).nextMail()).isEqualTo(day.plusSeconds(30));
        assertThat(MailTimes.next(with(person, Mail.DIGEST, LocalTime.MIN, LocalTime.MIN), day, VIETNAM)
                        .nextMail())
                .isEqualTo("2026-11-29T00:00:00Z");
        assertThat(MailTimes.isQuiet(with(person, Mail.AT_ONCE, LocalTime.NOON, LocalTime.NOON), LocalTime.NOON))
                .isFalse();
    }

    private static Preference with(Preference of, Mail mail, LocalTime from, LocalTime until) {
        return new Preference(
                of.person(),
                of.organisation(),
                of.language(),
                of.unwanted(),
                mail,
                "a@b.example",
                of.digestAt(),
                from,
                until,
                of.readUntil(),
                of.mailedUntil(),
                null);
    }
}
