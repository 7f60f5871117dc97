package thongquan.core.risk;

import java.util.List;

/**
 * The risk rules as released together, over all dates.
 *
 * @param fingerprint SHA-256 of the release
 */
public record RuleRelease(String fingerprint, List<RiskRule> rules) {

    public RuleRelease {
        rules = List.copyOf(rules);
    }
}
