package thongquan.server.office;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the work of an office is shared out.
 *
 * @param lease how long a case taken stays with its officer without work on it
 * @param mostHeld how many cases an officer may have taken at once
 * @param sample how many acts are drawn for a chief to look at again
 * @param lookBack how far back a chief compares officers
 */
@Validated
@ConfigurationProperties("thongquan.office")
public record OfficeSettings(
        @DefaultValue("15m") @DurationMin(seconds = 1) @DurationMax(hours = 8)
        Duration lease,

        @DefaultValue("10") @Min(1) @Max(1000) int mostHeld,

        @DefaultValue("20") @Min(1) @Max(200) int sample,

        @DefaultValue("30d") @DurationMin(days = 1) @DurationMax(days = 366)
        Duration lookBack) {}
