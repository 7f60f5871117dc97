package thongquan.server.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import thongquan.server.demonstration.goods.Range;

/** Draws what is invented; the same seed always draws the same. */
final class Draw {
    private final SplittableRandom random;

    Draw(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** True with that probability. */
    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from the least to the most, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** One of them, each as likely. */
    <T> T of(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    /** One of the words, parted by spaces; a word that stands twice is twice as likely. */
    String word(String words) {
        return of(List.of(words.split(" ", -1)));
    }

    /** A position, the earlier the likelier. */
    int early(int size) {
        return Math.min(random.nextInt(size), random.nextInt(size));
    }

    /** A number of the range, small ones as likely as large ones of the same proportion. */
    double within(Range range) {
        return range.least() * StrictMath.pow(range.most() / range.least(), random.nextDouble());
    }

    /** A number with that many digits. */
    String digits(int count) {
        var text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append(random.nextInt(10));
        }
        return text.toString();
    }

    /** The number rounded to that many decimals. */
    static BigDecimal rounded(double number, int decimals) {
        return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
    }
}
