package thongquan.server.party;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How sign-in, sessions and access tokens behave.
 *
 * @param tokenLife how long an access token of a program holds
 * @param freshness how long what is known of a caller, an organisation or a delegation may be relied on before the
 *     database is asked again; a revocation works within this time
 * @param remembered how many callers, organisations and brokers are kept in memory, each
 * @param customsIdle after how long without a request a person of customs is signed out
 * @param traderIdle after how long without a request any other person is signed out
 * @param freeAttempts how many wrong passwords for one account from one address cost no waiting
 * @param firstDelay how long the first wrong password after those makes the same address wait; doubles with each more
 * @param longestDelay where the doubling ends, so that the right password is never shut out for longer
 * @param attemptsRemembered how many pairs of account and address with wrong passwords are kept in memory
 */
@Validated
@ConfigurationProperties("thongquan.party")
public record PartySettings(
        @DefaultValue("1h") @DurationMin(minutes = 1) @DurationMax(hours = 24)
        Duration tokenLife,

        @DefaultValue("30s") @DurationMin(millis = 1) @DurationMax(minutes = 5)
        Duration freshness,

        @DefaultValue("20000") @Min(100) @Max(1_000_000) int remembered,

        @DefaultValue("15m") @DurationMin(minutes = 1) @DurationMax(hours = 12)
        Duration customsIdle,

        @DefaultValue("1h") @DurationMin(minutes = 1) @DurationMax(hours = 12)
        Duration traderIdle,

        @DefaultValue("4") @Min(0) @Max(20) int freeAttempts,

        @DefaultValue("5s") @DurationMin(seconds = 1) @DurationMax(minutes = 1)
        Duration firstDelay,

        @DefaultValue("5m") @DurationMin(seconds = 1) @DurationMax(minutes = 30)
        Duration longestDelay,

        @DefaultValue("50000") @Min(100) @Max(1_000_000) int attemptsRemembered) {}
