package thongquan.core.receipt;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongquan.core.lifecycle.Status;
import thongquan.core.risk.Channel;

/**
 * What customs swears to about the goods of a declaration at one moment, short enough for a QR code.
 *
 * @param number number of the declaration, as printed
 * @param version version that counted, from 0
 * @param state where the declaration stood
 * @param channel channel in which the goods were checked
 * @param releasedAt when the goods were let go, kept to the second; null: they are not
 * @param office customs office
 * @param containers numbers of the containers; empty where there are none, or too many for a code
 * @param containerCount number of containers, listed or not
 * @param packages number of packages
 * @param decision SHA-256 of the canonical bytes of the decision
 */
public record ReleaseFacts(
        String number,
        int version,
        Status state,
        Channel channel,
        @Nullable Instant releasedAt,
        String office,
        List<String> containers,
        int containerCount,
        long packages,
        Hash decision) {

    /** Most containers listed one by one; beyond, a QR code becomes too dense for the scanners of a gate. */
    public static final int MOST_CONTAINERS = 20;

    private static final Pattern WORD = Pattern.compile("[!-~]{1,40}");
    private static final Pattern CONTAINER = Pattern.compile("[!-+\\--~]{1,17}");

    /** Cuts the time to the second; what cannot be written on one line is an {@link IllegalArgumentException}. */
    public ReleaseFacts {
        releasedAt = releasedAt == null ? null : releasedAt.truncatedTo(ChronoUnit.SECONDS);
        containers = List.copyOf(containers);
        boolean plain = WORD.matcher(number).matches() && WORD.matcher(office).matches();
        boolean counted = version >= 0 && packages >= 0 && containerCount >= containers.size();
        if (!plain || !counted || !isListable(containers)) {
            throw new IllegalArgumentException("Not the facts of a release: " + number);
        }
    }

    /** Whether these container numbers can be listed: not too many, and each written plainly. */
    public static boolean isListable(List<String> containers) {
        return containers.size() <= MOST_CONTAINERS
                && containers.stream().allMatch(each -> CONTAINER.matcher(each).matches());
    }

    /** Whether the goods were free. */
    public boolean isReleased() {
        return releasedAt != null;
    }
}
