package thongquan.core.risk;

import java.util.List;

/**
 * The channel of a declaration and why. What the trader may read is the channel and the class of reasons; the rest is
 * sealed and opened on appeal.
 *
 * @param channel the strictest of all matches
 * @param reasonClass class of reasons of the match that set the channel; {@code NONE} on green, {@code RANDOM} by draw
 * @param score sum of the weights of all matches, at most 100
 * @param matches every rule that matched, in the order of the release
 * @param draw the number drawn, from 0 to 9,999
 * @param drawn whether the random share took the declaration
 */
public record Selection(Channel channel, String reasonClass, int score, List<Match> matches, int draw, boolean drawn) {

    public Selection {
        matches = List.copyOf(matches);
    }

    /** The class of reasons of goods that were selected before and are declared again. */
    public static final String EARLIER = "EARLIER";

    /** The same, no milder than the goods were selected before. */
    public Selection noMilderThan(EarlierSelection earlier) {
        return earlier.channel().compareTo(channel) > 0
                ? new Selection(earlier.channel(), EARLIER, score, matches, draw, drawn)
                : this;
    }

    /**
     * A rule that matched, and where.
     *
     * @param item number of the first goods item that matched; 0: the declaration as a whole
     */
    public record Match(RiskRule rule, int item) {}
}
