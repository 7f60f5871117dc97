package thongquan.server.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import thongquan.core.law.LawBook;
import thongquan.server.clearance.DeclarationFilter;
import thongquan.server.clearance.Declarations;
import thongquan.server.clearance.Vietnam;
import thongquan.server.party.Caller;
import thongquan.server.party.Role;

/**
 * The day of the demonstration country: lodges what went before on the first start, then one declaration after the other,
 * many in office hours and few at night, until the system stops.
 */
@Component
class LivingDay {
    private static final Logger LOG = LoggerFactory.getLogger(LivingDay.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final double MINUTE_MILLIS = 60_000;
    /** Sees all declarations, to count what was lodged before. */
    private static final Caller CUSTOMS = new Caller(
            "demonstration", "Ngày minh họa", PublishedAccounts.OFFICE, PublishedAccounts.OFFICE, Set.of(Role.OFFICER));

    private final DemonstrationSettings settings;
    private final Demonstration demonstration;
    private final InventedDeclarants declarants;
    private final Declarations declarations;
    private final InventedRulings rulings;
    private final Clock clock;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread day;

    LivingDay(
            DemonstrationSettings settings,
            Demonstration demonstration,
            InventedDeclarants declarants,
            Declarations declarations,
            InventedRulings rulings,
            Clock clock) {
        this.settings = settings;
        this.demonstration = demonstration;
        this.declarants = declarants;
        this.declarations = declarations;
        this.rulings = rulings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void begin() {
        if (demonstration.isSettled()) {
            day = Thread.ofVirtual().name("living-day").start(this::live);
        }
    }

    /** Comes before anything else is stopped, so that the declaration on its way is finished. */
    @EventListener(ContextClosedEvent.class)
    synchronized void end() throws InterruptedException {
        stopping.countDown();
        if (day != null && !day.join(PATIENCE)) {
            LOG.warn("The living day did not end in {}", PATIENCE);
        }
    }

    private void live() {
        try {
            rulings.settle();
            lodgeHistory();
            while (settings.rate() > 0 && !isStopping(untilNext(now()))) {
                lodgeNext(now());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Goes on where an earlier start was cut off; lodges nothing where there are as many declarations already. */
    private void lodgeHistory() throws InterruptedException {
        if (settings.history() == 0) {
            return;
        }
        var before = declarations
                .list(DeclarationFilter.newest(settings.history()), CUSTOMS)
                .size();
        var generator = new DeclarationGenerator(demonstration.law());
        for (int i = before; i < settings.history() && !isStopping(0); i++) {
            declarants.lodge(generator.declaration(mixed(i)), "demonstration-history-" + i);
        }
        if (before < settings.history()) {
            LOG.info("The demonstration country lodged {} declarations to begin with", settings.history() - before);
        }
    }

    private void lodgeNext(ZonedDateTime now) {
        try {
            var millis = now.toInstant().toEpochMilli();
            declarants.lodge(
                    generator(demonstration.law()).declaration(mixed(millis), now.getHour()),
                    "demonstration-" + millis);
        } catch (RuntimeException failure) {
            // A database that is away comes back; the day goes on.
            LOG.warn("An invented declaration could not be lodged", failure);
        }
    }

    private @Nullable DeclarationGenerator today;
    private @Nullable LawBook todaysLaw;

    /** Made anew with each day's law. */
    private DeclarationGenerator generator(LawBook law) {
        var known = today;
        if (known == null || todaysLaw != law) {
            known = new DeclarationGenerator(law);
            today = known;
            todaysLaw = law;
        }
        return known;
    }

    private long mixed(long number) {
        return settings.seed() * 0x9E3779B97F4A7C15L + number;
    }

    /** Milliseconds until the next declaration: between half and one and a half of what the rate of the hour says. */
    private long untilNext(ZonedDateTime now) {
        var spread = 0.5 + new Draw(mixed(now.toInstant().toEpochMilli())).between(0, 1000) / 1000.0;
        return Math.max(1, Math.round(MINUTE_MILLIS / (settings.rate() * Pace.of(now)) * spread));
    }

    private boolean isStopping(long millis) throws InterruptedException {
        return stopping.await(millis, TimeUnit.MILLISECONDS);
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(Vietnam.ZONE);
    }
}
