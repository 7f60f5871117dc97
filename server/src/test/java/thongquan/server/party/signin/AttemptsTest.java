package thongquan.server.party.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import thongquan.server.party.PartySettings;

class AttemptsTest {
    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";
    private static final PartySettings SETTINGS = new PartySettings(
            Duration.ofHours(1),
            Duration.ofSeconds(30),
            100,
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            2,
            Duration.ofSeconds(5),
            Duration.ofSeconds(60),
            100);

    private Instant now = Instant.parse("2026-11-22T01:00:00Z");
    private final Attempts attempts = new Attempts(clock(), SETTINGS);

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }

    private void fail(int times) {
        for (var time = 0; time < times; time++) {
            attempts.failed("Mai", HERE);
        }
    }

    @Test
    void theFirstMistakesAreFree() {
        fail(2);

        assertThat(attempts.waiting("mai", HERE)).isZero();
    }

    @Test
    void furtherMistakesDoubleTheWaitingUpToABound() {
        fail(3);
        assertThat(attempts.waiting("mai", HERE)).isEqualTo(Duration.ofSeconds(5));
        fail(1);
        assertThat(attempts.waiting("mai", HERE)).isEqualTo(Duration.ofSeconds(10));
        fail(100);
        assertThat(attempts.waiting("mai", HERE)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void thePersonAtAnotherAddressIsNotShutOut() {
        fail(100);

        assertThat(attempts.waiting("mai", ELSEWHERE)).isZero();
    }

    @Test
    void theRightPasswordWipesTheSlate() {
        fail(4);
        attempts.succeeded("MAI", HERE);
        fail(1);

        assertThat(attempts.waiting("mai", HERE)).isZero();
    }

    @Test
    void mistakesOfLongAgoAreForgotten() {
        fail(4);
        now = now.plusSeconds(10 + 60 + 1);
        fail(1);

        assertThat(attempts.waiting("mai", HERE)).isZero();
    }

    @Test
    void guessingManyNamesFillsNoMemory() {
        for (var name = 0; name < 1000; name++) {
            attempts.failed("name" + name, HERE);
        }

        assertThat(attempts.size()).isEqualTo(100);
    }
}
