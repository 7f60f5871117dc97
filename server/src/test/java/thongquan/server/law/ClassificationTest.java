package thongquan.server.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongquan.core.asking.Classification;
import thongquan.core.asking.Precedent;
import thongquan.core.asking.Suggestion;
import thongquan.core.asking.TariffIndex;
import thongquan.core.check.Bilingual;
import thongquan.core.law.LawBook;
import thongquan.core.law.LawEdition;
import thongquan.formats.law.LawPack;

/** Goods described as people describe them are among the first three codes suggested. */
class ClassificationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LawEdition EDITION = LawPack.shipped().edition();
    private static final LawBook LAW = EDITION.asOf(DAY, DAY);
    private static final TariffIndex INDEX = TariffIndex.of(EDITION.rows());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "áo thun nam cotton cổ tròn | 61091010",
                "ao thun nam | 61091010",
                "men's cotton t-shirts, short sleeve | 61091010",
                "quần jean nam | 62034290",
                "iPhone, smartphone 256 GB | 85171300",
                "điện thoại di động thông minh 5G | 85171300",
                "mobile phone | 85171300",
                "laptop 14 inch, 16 GB RAM | 84713020",
                "may tinh xach tay | 84713020",
                "labtop for office | 84713020",
                "hạt cà phê robusta nhân xanh | 09011130",
                "green coffee beans, robusta | 09011130",
                "cofee robusta | 09011130",
                "thép cuộn cán nóng HRC 6 mm | 72083700",
                "hot rolled steel coils | 72083700",
                "galvanised steel sheet 0.8 mm | 72104917",
                "tôn mạ kẽm | 72104917",
                "xe ô tô điện 5 chỗ | 87038098",
                "electric vehicle, 5 seats | 87038098",
                "xe máy tay ga 150 cc | 87112096",
                "máy lạnh 12000 BTU | 84151020",
                "air conditoner split unit | 84151020",
                "tủ lạnh hai cửa 350 lít | 84181032",
                "bia lon 330 ml | 22030091",
                "lager beer in cans | 22030091",
                "rượu whisky Scotland 12 năm | 22083090",
                "gạo thơm 5% tấm | 10063099",
                "white rice, long grain | 10063099",
                "đùi gà đông lạnh | 02071420",
                "frozen chicken leg quarters | 02071420",
                "tôm thẻ đông lạnh bỏ đầu | 03061721",
                "thịt bò Úc không xương đông lạnh | 02023000",
                "sữa bột gầy | 04021041",
                "kem dưỡng da mặt | 33049930",
                "túi nilon siêu thị | 39232199",
                "vỏ xe ô tô con 205/55R16 | 40111000",
                "pin lithium cho xe điện | 85076033",
                "smart TV 55 inch LED | 85287292",
                "bàn gỗ phòng khách | 94036090",
                "đồ chơi búp bê trẻ em | 95030099",
                "máy chơi game cầm tay | 95045090",
                "phân bón NPK 16-16-8 | 31052000",
                "thuốc tây dạng viên | 30049099",
                "nhẫn vàng 18K | 71131990"
            })
    void plainDescriptionsFindTheCode(String goods, String hs) {
        assertThat(codes(goods, 3)).contains(hs);
    }

    @Test
    void theEvidenceMarksTheWordsInTheTextsOfLineAndHeadings() {
        var first = suggest("dien thoai thong minh", 1).suggestions().getFirst();

        assertThat(first.evidence()).extracting(Suggestion.Evidence::code).contains("85", "8517", "85171300");
        var line = first.evidence().stream()
                .filter(evidence -> evidence.code().equals("85171300")
                        && evidence.language().equals("vi"))
                .findFirst()
                .orElseThrow();
        assertThat(line.pieces().stream().filter(Suggestion.Piece::isMarked).map(Suggestion.Piece::text))
                .containsExactly("Điện", "thoại", "thông", "minh");
    }

    @Test
    void aSlipIsSaidToBeOneAndAnUnknownWordUnknown() {
        var advice = suggest("labtop qwxzjk", 3);

        assertThat(advice.readAs()).containsEntry("labtop", "laptop");
        assertThat(advice.unknown()).containsExactly("qwxzjk");
    }

    @Test
    void moreOfTheDescriptionFoundMeansAHigherScore() {
        var full = suggest("smartphones", 1).suggestions().getFirst().score();
        var half =
                suggest("smartphones qwxzjk vbnmzz", 1).suggestions().getFirst().score();

        assertThat(full).isGreaterThan(half).isBetween(1, 100);
    }

    @Test
    void nonsenseSuggestsNothing() {
        assertThat(suggest("qwxzjk", 5).suggestions()).isEmpty();
        assertThat(suggest("", 5).suggestions()).isEmpty();
        assertThat(suggest("của và cho loại khác", 5).suggestions()).isEmpty();
    }

    @Test
    void whatWasClassifiedBeforeSpeaksForItsCode() {
        var ruling = new Precedent("95045090", "ruling", "PT-0001", new Bilingual("Máy trò chơi", "Game machine"));
        var advice = Classification.of(INDEX, LAW, "qwxzjk", 3, List.of(ruling));

        assertThat(advice.suggestions()).singleElement().satisfies(suggestion -> assertThat(suggestion.precedents())
                .containsExactly(ruling));
    }

    private static Classification suggest(String goods, int most) {
        return Classification.of(INDEX, LAW, goods, most, List.of());
    }

    private static List<String> codes(String goods, int most) {
        return suggest(goods, most).suggestions().stream()
                .map(suggestion -> suggestion.line().code().value())
                .toList();
    }
}
