package thongquan.server.exchange;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How others are told.
 *
 * @param streams most event streams open on this node
 * @param streamsEach most event streams open of one organisation
 * @param heartbeat how long a stream is silent at most
 * @param endpoints most webhooks of one organisation
 * @param localTargets whether webhooks may go to this machine, to private networks and over plain http: for development
 * @param timeout how long one delivery may take
 * @param prompt a delivery that takes longer counts as slow and has to share what is left for slow ones
 * @param flights most prompt deliveries under way at one time
 * @param slowFlights most slow deliveries under way at one time
 * @param firstPause pause after the first failure; each next one is twice as long
 * @param longestPause longest pause between two attempts
 * @param giveUp how long a delivery is tried, and how long a dead endpoint, before it is given up or paused
 * @param overlap how long the old secret signs beside the new one after a change
 * @param keepLog how long the log of deliveries and the notices are kept
 * @param mailFrom sender of mails; mails go out where {@code spring.mail.host} is set
 * @param address the address of this system as others write it, for links in mails
 */
@Validated
@ConfigurationProperties("thongquan.exchange")
public record ExchangeSettings(
        @Min(1) @DefaultValue("10000") int streams,
        @Min(1) @DefaultValue("500") int streamsEach,
        @DefaultValue("15s") Duration heartbeat,
        @Min(1) @Max(1000) @DefaultValue("20") int endpoints,
        @DefaultValue("false") boolean localTargets,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("1s") Duration prompt,
        @Min(1) @DefaultValue("256") int flights,
        @Min(1) @DefaultValue("512") int slowFlights,
        @DefaultValue("5s") Duration firstPause,
        @DefaultValue("1h") Duration longestPause,
        @DefaultValue("14d") Duration giveUp,
        @DefaultValue("24h") Duration overlap,
        @DefaultValue("90d") Duration keepLog,

        @NotBlank @DefaultValue("no-reply@thongquan.example")
        String mailFrom,

        @NotBlank @DefaultValue("http://localhost:8080") String address) {

    /** The pause after so many failures in a row. */
    public Duration pauseAfter(int failures) {
        var doubled = firstPause.multipliedBy(1L << Math.clamp(failures - 1L, 0, 20));
        return doubled.compareTo(longestPause) > 0 ? longestPause : doubled;
    }
}
