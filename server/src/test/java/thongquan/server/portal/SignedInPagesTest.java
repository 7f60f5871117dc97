package thongquan.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thongquan.server.browser.Browser;
import thongquan.server.browser.Look;
import thongquan.server.party.Parties;
import thongquan.server.portal.lodging.DraftFields;
import thongquan.server.rehearsal.Rehearsed;

/** Every page behind the sign-in, held to the same as the open ones: accessible, as wide as the screen, no complaint. */
class SignedInPagesTest {
    /** Each width, theme and language at least once. */
    private static final List<Look> LOOKS = List.of(
            new Look(1600, Theme.LIGHT, Language.VI),
            new Look(1366, Theme.DARK, Language.EN),
            new Look(390, Theme.LIGHT, Language.EN),
            new Look(390, Theme.DARK, Language.VI));

    private static String easy = "";
    private static String steel = "";
    private static String rehearsal = "";
    private static String draft = "";
    private static String flawed = "";

    @BeforeAll
    static void layTheDesk() {
        easy = Desk.lodge("easy.json", Parties.TRADER);
        steel = Desk.lodge("steel-through-third-country.json", Parties.TRADER);
        rehearsal = Rehearsed.corrected();
        draft = Desk.copy("easy.json", Parties.TRADER).id();
        flawed = Desk.with(
                        Desk.copy("easy.json", Parties.TRADER),
                        Map.of(DraftFields.ITEMS + "/0/commodity/classificationId", "999"))
                .id();
    }

    static List<Look> looks() {
        return LOOKS;
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anOfficersPagesAreSound(Look look) {
        assertThat(flaws(
                        look,
                        "officer",
                        List.of(
                                "/queue",
                                "/queue?office=all&channel=RED",
                                "/queue?office=all&q=nothing-of-that-name",
                                "/declarations/" + easy,
                                "/declarations/" + steel,
                                "/declarations/" + steel + "/replay",
                                "/search?q=" + steel)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aTradersPagesAreSound(Look look) {
        assertThat(flaws(
                        look,
                        "declarant",
                        List.of(
                                "/declarations",
                                "/declarations?state=RELEASED",
                                "/declarations/" + steel,
                                "/lodge",
                                "/lodge/" + draft,
                                "/lodge/" + draft + "/general",
                                "/lodge/" + draft + "/items/1",
                                "/lodge/" + draft + "/grid",
                                "/lodge/" + flawed + "/grid",
                                "/lodge/" + flawed + "/table",
                                "/lodge/" + draft + "/check",
                                "/lodge/" + flawed + "/items/1",
                                "/lodge/" + flawed + "/check")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theChiefsRehearsalsAndTheNoticesAreSound(Look look) {
        assertThat(flaws(
                        look,
                        "chief",
                        List.of(
                                "/office",
                                "/queue?office=all",
                                "/rehearsals",
                                "/rehearsals/" + rehearsal,
                                "/rehearsals/" + rehearsal + "/filings",
                                "/rehearsals/" + rehearsal + "/filings?hs=61091010&tax=GTGT",
                                "/rehearsals/" + rehearsal + "/filings?trader=nobody")))
                .isEmpty();
        assertThat(flaws(look, "declarant", List.of("/notices", "/notices/" + rehearsal, "/declarations")))
                .isEmpty();
    }

    private static List<String> flaws(Look look, String user, List<String> paths) {
        var flaws = new ArrayList<String>();
        try (var tab = Browser.shared().open(look, user)) {
            for (var path : paths) {
                int status = tab.go(path);
                if (status != 200) {
                    flaws.add(path + ": status " + status);
                }
                tab.flaws().forEach(flaw -> flaws.add(path + ": " + flaw));
            }
        }
        return flaws;
    }
}
