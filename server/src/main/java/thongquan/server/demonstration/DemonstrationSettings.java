package thongquan.server.demonstration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the demonstration country does.
 *
 * @param enabled whether there is one
 * @param rate declarations lodged a minute in office hours, fewer at other hours; 0: none
 * @param seed from which everything invented is drawn: the same seed invents the same country and the same filings
 * @param history declarations lodged on the first start, so that no page is empty
 */
@Validated
@ConfigurationProperties("thongquan.demonstration")
public record DemonstrationSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("6") @Min(0) @Max(6_000) int rate,
        @DefaultValue("1") long seed,
        @DefaultValue("300") @Min(0) @Max(10_000) int history) {}
