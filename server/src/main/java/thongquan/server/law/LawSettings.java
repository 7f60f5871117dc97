package thongquan.server.law;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How releases of law take effect.
 *
 * @param lead how long before its minute a change of law has to be settled, so that every node knows it in time; a node
 *     reads the table of what is in force five times as often
 */
@ConfigurationProperties("thongquan.law")
public record LawSettings(@DefaultValue("5s") Duration lead) {

    public LawSettings {
        if (lead.compareTo(Duration.ofMillis(100)) < 0 || lead.compareTo(Duration.ofMinutes(10)) > 0) {
            throw new IllegalArgumentException("thongquan.law.lead is " + lead + ", not within 100 ms to 10 min");
        }
    }

    /** How long what was read of the table is good. */
    Duration freshness() {
        return lead.dividedBy(5);
    }
}
