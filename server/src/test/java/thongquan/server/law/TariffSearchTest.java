package thongquan.server.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongquan.core.law.LawBook;
import thongquan.core.law.LawEdition;
import thongquan.core.law.LawRows;
import thongquan.core.law.TariffLine;
import thongquan.core.value.HsCode;
import thongquan.formats.law.LawPack;

class TariffSearchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LawEdition EDITION = LawPack.shipped().edition();
    private static final LawBook LAW = EDITION.asOf(DAY, DAY);

    private final TariffSearch search = new TariffSearch();

    @ParameterizedTest
    @CsvSource({
        "cà phê, 09011130",
        "ca phe, 09011130",
        "CAFFEINE robusta, 09011130",
        "dien thoai thong minh, 85171300",
        "đường đã tinh luyện, 17019910",
        "6109.10, 61091010",
        "6109 1010, 61091010",
        "61, 61091010",
        "0, 01012100",
        "8703.24.51, 87032451",
        "t-shirts, 61091010",
        "smartfone, 85171300",
        "laptpo, 84713020"
    })
    void findsByCodeOrWordsWithOrWithoutMarksOrWithASlip(String text, String hs) {
        assertThat(codes(text).getFirst()).isEqualTo(hs);
    }

    @Test
    void wordsWithTheirMarksComeFirst() {
        // Đường is sugar; duong without marks is also part of other words.
        assertThat(codes("đường")).first().isEqualTo("17019910");
        // Ngựa is horse; ngưa is no word, and other marks still find it.
        assertThat(codes("ngưa")).contains("01012100");
    }

    @Test
    void wordsOfAHeadingFindItsLines() {
        assertThat(codes("giáp xác")).containsExactly("03061721");
        assertThat(codes("refrigerators")).first().isEqualTo("84181032");
    }

    @Test
    void everyWordHasToBeThere() {
        assertThat(codes("cà phê đà điểu")).isEmpty();
    }

    @Test
    void nothingAskedMeansEveryLineInOrder() {
        assertThat(codes(" ")).isSorted().contains("01012100", "95045090");
    }

    @Test
    void marksAndSignsAloneFindNothing() {
        assertThat(codes("…?!")).isEmpty();
    }

    @Test
    void aLineIsFoundInTheLawOfItsTimeOnly() {
        assertThat(search.find(EDITION, EDITION.asOf(LocalDate.of(2024, 12, 31), DAY), "ca phe"))
                .isEmpty();
    }

    @Test
    void aWholeTariffIsSearchedInMilliseconds() {
        var edition = wholeTariff();
        var book = edition.asOf(DAY, DAY);
        var texts = List.of("ca phe 77", "cà phê", "steel coil", "8", "0901", "thép mạ kẽm dày", "smartfone", "zzzz");
        search.find(edition, book, "warm up");

        var start = System.nanoTime();
        for (int i = 0; i < 25; i++) {
            texts.forEach(text -> search.find(edition, book, text));
        }
        var each = Duration.ofNanos((System.nanoTime() - start) / (25L * texts.size()));

        assertThat(search.find(edition, book, "ca phe 77")).isNotEmpty();
        // A machine at rest needs some 5 ms; the bound leaves room for a busy one.
        assertThat(each).isLessThan(Duration.ofMillis(150));
    }

    /** As many lines as the whole tariff has, named after those of the pack. */
    private static LawEdition wholeTariff() {
        var shipped = EDITION.rows().tariffLines();
        var lines = new ArrayList<TariffLine>();
        for (int i = 0; i < 11_414; i++) {
            var like = shipped.get(i % shipped.size());
            lines.add(new TariffLine(
                    new HsCode("%08d".formatted(1_010_000L + i * 8_600L)),
                    like.vi() + " kiểu " + i,
                    like.en() + " model " + i,
                    like.unit(),
                    like.secondUnit(),
                    like.validity()));
        }
        return new LawEdition("whole", LawRows.of(lines, List.of()));
    }

    private List<String> codes(String text) {
        return search.find(EDITION, LAW, text).stream()
                .map(line -> line.code().value())
                .toList();
    }
}
