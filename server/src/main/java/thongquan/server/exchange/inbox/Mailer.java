package thongquan.server.exchange.inbox;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import thongquan.server.exchange.EventCatalogue;
import thongquan.server.exchange.ExchangeSettings;
import thongquan.server.exchange.Notice;
import thongquan.server.exchange.Preference;
import thongquan.server.exchange.store.InboxStore;
import thongquan.server.exchange.store.PreferenceStore;

/** Mails notices to those who want that, where a mail server is set. A mail says what happened and where to look, no more. */
@Component
class Mailer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Mailer.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final Duration LATER = Duration.ofMinutes(10);
    private static final int LINES = 100;
    private static final int AT_ONE_TIME = 200;

    private final InboxStore notices;
    private final PreferenceStore preferences;
    private final ObjectProvider<JavaMailSender> sender;
    private final ExchangeSettings settings;
    private final Clock clock;
    private final ZoneId zone;
    private volatile boolean running;
    private volatile Thread thread = new Thread();

    Mailer(
            InboxStore notices,
            PreferenceStore preferences,
            ObjectProvider<JavaMailSender> sender,
            ExchangeSettings settings,
            Clock clock) {
        this.notices = notices;
        this.preferences = preferences;
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
        this.zone = clock.getZone();
    }

    @Override
    public void start() {
        running = sender.getIfAvailable() != null;
        if (running) {
            thread = Thread.ofVirtual().name("mailer").start(this::run);
        }
    }

    private void run() {
        while (running) {
            try {
                Thread.sleep(Duration.ofSeconds(5));
                mailDue();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failed) {
                LOG.warn("Mails cannot be sent now: {}", failed.toString());
            }
        }
    }

    /** Mails to everybody whose next mail is due. */
    void mailDue() {
        var now = clock.instant();
        for (var person : preferences.due(now, AT_ONE_TIME)) {
            preferences.keep(mailed(person, now));
        }
    }

    private Preference mailed(Preference person, Instant now) {
        var fresh = notices.list(person.organisation(), person.mailedUntil(), person.unwanted(), LINES);
        if (fresh.isEmpty()) {
            return MailTimes.next(person, now, zone);
        }
        try {
            send(person, fresh);
            return MailTimes.next(person.mailedUntil(fresh.getFirst().occurredAt()), now, zone);
        } catch (MailException | MessagingException failed) {
            LOG.warn("A mail to a person of {} was not sent: {}", person.organisation(), failed.toString());
            return person.nextMail(now.plus(LATER));
        }
    }

    private void send(Preference to, List<Notice> fresh) throws MessagingException {
        var mails = sender.getObject();
        var message = new MimeMessageHelper(mails.createMimeMessage(), StandardCharsets.UTF_8.name());
        boolean isVi = to.language().equals("vi");
        message.setFrom(settings.mailFrom());
        message.setTo(to.address());
        message.setSubject(
                isVi
                        ? "Hải quan: %d thông báo mới".formatted(fresh.size())
                        : "Customs: %d new notices".formatted(fresh.size()));
        message.setText(text(fresh, isVi));
        mails.send(message.getMimeMessage());
    }

    private String text(List<Notice> fresh, boolean isVi) {
        var text = new StringBuilder();
        for (var notice : fresh) {
            text.append(MOMENT.format(notice.occurredAt().atZone(zone)))
                    .append("  ")
                    .append(notice.number())
                    .append("\n    ")
                    .append(words(notice, isVi))
                    .append("\n    ")
                    .append(settings.address())
                    .append(notice.isOfWebhook() ? "/webhooks/" : "/declarations/")
                    .append(notice.number())
                    .append("\n\n");
        }
        return text.append(isVi ? "Cách nhận thông báo: " : "How you are told: ")
                .append(settings.address())
                .append("/inbox/settings\n")
                .toString();
    }

    private static String words(Notice notice, boolean isVi) {
        return EventCatalogue.shipped()
                .find(notice.type())
                .map(type -> isVi ? type.vi() : type.en())
                .orElse(
                        isVi
                                ? "Webhook đã tạm dừng vì không nhận được sự kiện."
                                : "A webhook was paused: its address took no events.");
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
