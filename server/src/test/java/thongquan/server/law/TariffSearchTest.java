package thongquan.server.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongquan.core.law.LawBook;
import thongquan.formats.law.LawPack;

class TariffSearchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LawBook LAW = LawPack.shipped().edition().asOf(DAY, DAY);

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
        "t-shirts, 61091010"
    })
    void findsByCodeOrWordsWithOrWithoutMarks(String text, String hs) {
        assertThat(codes(text).getFirst()).isEqualTo(hs);
    }

    @Test
    void wordsWithTheirMarksComeFirst() {
        // Đường is sugar; duong without marks is also part of other words.
        assertThat(codes("đường")).first().isEqualTo("17019910");
    }

    @Test
    void everyWordHasToBeThere() {
        assertThat(codes("cà phê đà điểu")).isEmpty();
    }

    @Test
    void nothingAskedMeansEveryLineInOrder() {
        assertThat(codes(" ")).isSorted().contains("01012100", "95045090");
    }

    private List<String> codes(String text) {
        return search.find(LAW, text).stream().map(line -> line.code().value()).toList();
    }
}
