package thongquan.server.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import thongquan.server.clearance.OverrideFigure;

/** What is chance and what is not, in the figures of a chief. */
class PeerRateTest {

    @Test
    void theScoreIsTheDifferenceInStandardErrors() {
        // 30 of 100 against 10 of 100: both 20 %, error sqrt(0.2 * 0.8 * 0.02) = 0.05657, difference 0.2.
        var rate = new PeerRate(30, 100, 10, 100);

        assertThat(rate.score()).isCloseTo(3.5355, within(0.0001));
        assertThat(rate.isStriking()).isTrue();
        assertThat(new PeerRate(10, 100, 30, 100).score()).isCloseTo(-3.5355, within(0.0001));
    }

    @Test
    void whereNothingCanBeSaidNothingIsSaid() {
        assertThat(new PeerRate(3, 10, 0, 0).score()).isZero();
        assertThat(new PeerRate(0, 10, 0, 10).score()).isZero();
        assertThat(new PeerRate(10, 10, 10, 10).score()).isZero();
        assertThat(new PeerRate(10, 10, 10, 10).isStriking()).isFalse();
    }

    @Test
    void anOfficerIsHeldAgainstAllOthersWhetherTheyOverrodeOrNot() {
        var compared = Oversight.compare(List.of(
                new OverrideFigure("a", "An", "", 0, 20),
                new OverrideFigure("a", "An", "CANCEL", 10, 20),
                new OverrideFigure("b", "Bình", "", 0, 30),
                new OverrideFigure("b", "Bình", "CANCEL", 1, 30),
                new OverrideFigure("c", "Chi", "", 0, 50)));

        assertThat(compared)
                .extracting(Oversight.Compared::rate)
                .containsExactly(new PeerRate(10, 20, 1, 80), new PeerRate(1, 30, 10, 70));
    }
}
