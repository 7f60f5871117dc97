package thongquan.server.journal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the journal takes entries in.
 *
 * @param origin name under which heads of the log are signed, one for each log in the world
 * @param writers batches on their way at one time
 * @param batch most entries in one transaction
 * @param queue most entries waiting, of all senders together
 * @param lane most entries waiting of one sender
 * @param patience how long an entry waits for a database that is away before its sender is told to repeat
 */
@Validated
@ConfigurationProperties("thongquan.journal")
public record JournalSettings(
        @NotBlank @DefaultValue("thongquan.example/journal") String origin,
        @Min(1) @Max(8) @DefaultValue("2") int writers,
        @Min(1) @Max(4096) @DefaultValue("256") int batch,
        @Min(1) @DefaultValue("8192") int queue,
        @Min(1) @DefaultValue("2048") int lane,
        @DefaultValue("10s") Duration patience) {}
