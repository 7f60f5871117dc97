package thongquan.server.party.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import thongquan.server.party.PartySettings;

/**
 * Wrong passwords, counted per account and address, so that guessing grows slow and nobody can shut out a person who
 * signs in from elsewhere. The waiting is bounded, so the person at the same address is not shut out for good either.
 */
@Component
class Attempts {
    private final Clock clock;
    private final PartySettings settings;
    private final Map<Source, Failures> failures;

    Attempts(Clock clock, PartySettings settings) {
        this.clock = clock;
        this.settings = settings;
        this.failures = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Source, Failures> eldest) {
                return size() > settings.attemptsRemembered();
            }
        };
    }

    /** How long this address must wait before it may try this account again; zero when it need not. */
    synchronized Duration waiting(String name, String address) {
        var known = failures.get(new Source(name, address));
        if (known == null) {
            return Duration.ZERO;
        }
        var left = Duration.between(clock.instant(), known.until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Notes a wrong password. */
    synchronized void failed(String name, String address) {
        var now = clock.instant();
        failures.compute(new Source(name, address), (source, known) -> {
            var forgotten = known == null || now.isAfter(known.until.plus(settings.longestDelay()));
            var count = forgotten ? 1 : known.count + 1;
            return new Failures(count, now.plus(delay(count)));
        });
    }

    /** Forgets the wrong passwords before a right one. */
    synchronized void succeeded(String name, String address) {
        failures.remove(new Source(name, address));
    }

    synchronized int size() {
        return failures.size();
    }

    private Duration delay(int count) {
        var costly = count - settings.freeAttempts();
        if (costly <= 0) {
            return Duration.ZERO;
        }
        var doublings = Math.min(costly - 1, 20);
        var delay = settings.firstDelay().multipliedBy(1L << doublings);
        return delay.compareTo(settings.longestDelay()) > 0 ? settings.longestDelay() : delay;
    }

    private record Source(String name, String address) {
        private Source {
            name = name.toLowerCase(Locale.ROOT);
        }
    }

    private record Failures(int count, Instant until) {}
}
