package thongquan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trader asks where a declaration stands and follows it to its end, whatever the line does. */
class WatchCommandTest {
    private static final String NUMBER = "10000000012";

    private final CustomsHouse customs;

    WatchCommandTest() throws IOException {
        customs = new CustomsHouse();
    }

    @BeforeEach
    void aDeclarationOnItsWay() {
        customs.happening(NUMBER, "DOC_CHECK", "AWAIT_PAYMENT", "CLEARED");
    }

    @AfterEach
    void close() {
        customs.close();
    }

    @Test
    void statusIsATableForPeopleAndTheServersJsonForPrograms() {
        var table = run("status", NUMBER);
        assertThat(table.code()).isZero();
        assertThat(table.out()).contains(NUMBER, "DOC_CHECK", "YELLOW", "76,980,000", "2026-11-22 08:02:03");

        var json = run("status", NUMBER, "-o", "json");
        assertThat(json.out()).contains("\"state\":\"DOC_CHECK\"");
    }

    @Test
    void watchTellsEachEventOnceUntilTheGoodsAreFree() {
        var watched = run("watch", NUMBER);

        assertThat(watched.code()).isZero();
        assertThat(watched.out().lines()).hasSize(3);
        assertThat(watched.out()).containsSubsequence("DOC_CHECK", "AWAIT_PAYMENT", "CLEARED");
    }

    @Test
    void aCutLineIsTakenUpWhereItBroke() {
        customs.willHave(
                CustomsHouse.Mishap.BUSY,
                CustomsHouse.Mishap.TOKEN_EXPIRED,
                CustomsHouse.Mishap.ANSWER_LOST,
                CustomsHouse.Mishap.SLOW_DOWN);

        var watched = run("watch", NUMBER);

        assertThat(watched.code()).isZero();
        assertThat(watched.out().lines()).hasSize(3);
    }

    @Test
    void aLaterCallGoesOnAfterTheCursor() {
        var first = run("watch", NUMBER, "--for", "0");
        assertThat(first.code()).isZero();

        var later = run("watch", NUMBER, "--after", "2");
        assertThat(later.code()).isZero();
        assertThat(later.out().lines()).hasSize(1);
        assertThat(customs.requests()).anyMatch(query -> query.contains("after=2"));
    }

    @Test
    void whatCameToNothingEndsWithOneAndWhatIsOpenWithThree() throws IOException {
        try (var other = new CustomsHouse().happening(NUMBER, "DOC_CHECK", "REFUSED")) {
            assertThat(run(other, "watch", NUMBER).code()).isEqualTo(1);
            assertThat(run(other, "status", NUMBER).code()).isEqualTo(1);
        }
        try (var open = new CustomsHouse().happening(NUMBER, "DOC_CHECK")) {
            var watched = run(open, "watch", NUMBER, "--for", "6");
            assertThat(watched.code()).isEqualTo(3);
            assertThat(watched.out()).contains("watch " + NUMBER + " --after 1");
        }
    }

    @Test
    void wrongUsageAndOtherPeoplesNumbersEndWithTwo() {
        assertThat(run("status", "12").code()).isEqualTo(2);
        assertThat(run("watch", "../x").code()).isEqualTo(2);
        assertThat(run("status", "10000000099").err()).contains("no declaration 10000000099");
        assertThat(run("watch", "10000000099").code()).isEqualTo(2);
    }

    @Test
    void aServerThatIsAwayIsNoAnswer() throws IOException {
        var gone = new CustomsHouse();
        gone.close();

        assertThat(run(gone, "status", NUMBER, "--patience", "3").code()).isEqualTo(3);
        assertThat(run(gone, "watch", NUMBER, "--patience", "3").code()).isEqualTo(3);
    }

    private Shell.Result run(String... arguments) {
        return run(customs, arguments);
    }

    private static Shell.Result run(CustomsHouse house, String... arguments) {
        var all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--to", house.url(), "--client", "sao-khuya"));
        return new Shell().with("THONGQUAN_CLIENT_SECRET", "quiet secret&").run(all.toArray(String[]::new));
    }
}
