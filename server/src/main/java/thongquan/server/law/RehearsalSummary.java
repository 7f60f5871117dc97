package thongquan.server.law;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a rehearsal of a release on stored declarations came to.
 *
 * @param lawEdition fingerprint of the law that was rehearsed
 * @param ruleRelease fingerprint of the rules that were rehearsed
 * @param declarations declarations decided again
 * @param changed of them, those whose amount payable would be another
 * @param failing of them, those that would be refused
 * @param more what would be payable more, in dong, over those that would pay more
 * @param less what would be payable less, in dong, over those that would pay less
 * @param href page of the whole report
 */
public record RehearsalSummary(
        String lawEdition,
        String ruleRelease,
        Instant at,
        long declarations,
        long changed,
        long failing,
        BigDecimal more,
        BigDecimal less,
        String href) {}
