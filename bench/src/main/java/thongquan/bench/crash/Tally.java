package thongquan.bench.crash;

import java.util.List;
import java.util.Locale;

/**
 * What a run came to.
 *
 * @param kills how often something was killed
 * @param acknowledged filings whose senders were told that they are registered
 * @param retried sendings beyond the first of their filing
 * @param foundAgainByKey filings that were registered while their answer was lost, so that only the key saved them from
 *     being registered twice
 * @param audit what was found at the end
 * @param recoveries milliseconds from each kill to the next acknowledgement, ascending
 */
record Tally(
        int kills, long acknowledged, long retried, long foundAgainByKey, Audit.Result audit, List<Long> recoveries) {

    Tally {
        recoveries = recoveries.stream().sorted().toList();
    }

    /** Whether the promise held. */
    boolean isSound() {
        return acknowledged > 0 && audit.lost() == 0 && audit.doubled() == 0 && audit.unverified() == 0;
    }

    /** The one line of the bench. */
    String line() {
        return "crash kills=%d acknowledged=%d retried=%d found-again-by-key=%d lost=%d doubled=%d unverified=%d"
                .formatted(
                        kills,
                        acknowledged,
                        retried,
                        foundAgainByKey,
                        audit.lost(),
                        audit.doubled(),
                        audit.unverified());
    }

    /** How long senders were without an answer. */
    String recoveryLine() {
        return recoveries.isEmpty()
                ? "no recoveries"
                : String.format(
                        Locale.ROOT,
                        "recovery from kill to next acknowledgement: p50 %.1f s, max %.1f s",
                        recoveries.get(recoveries.size() / 2) / 1e3,
                        recoveries.getLast() / 1e3);
    }
}
