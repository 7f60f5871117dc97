package thongquan.server.demonstration;

import static thongquan.core.ruling.RulingKind.CLASSIFICATION;
import static thongquan.core.ruling.RulingKind.ORIGIN;
import static thongquan.core.ruling.RulingKind.VALUE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import thongquan.core.canonical.Sha256;
import thongquan.core.ruling.Ruled.Treatment;
import thongquan.core.ruling.RulingKind;
import thongquan.server.demonstration.invented.InventedCountry;
import thongquan.server.demonstration.invented.InventedTrader;
import thongquan.server.party.Caller;
import thongquan.server.party.Role;
import thongquan.server.ruling.Attached;
import thongquan.server.ruling.CaseOutcome;
import thongquan.server.ruling.DraftedAnswer;
import thongquan.server.ruling.Move;
import thongquan.server.ruling.RuledForm;
import thongquan.server.ruling.RulingCases;
import thongquan.server.ruling.RulingRequest;

/** Rulings and requests of the invented country, one in each state; the seed draws the hours of the day. */
@Component
class InventedRulings {

    private static final Caller OFFICER = official("demonstration-drafter", "Đặng Sổ Soạn", Role.OFFICER);
    private static final Caller CHIEF = official("demonstration-signer", "Hồ Dấu Ký", Role.CHIEF);
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 16;

    private final RulingCases cases;
    private final DemonstrationSettings settings;
    private final Demonstration demonstration;
    private final Clock clock;

    InventedRulings(RulingCases cases, DemonstrationSettings settings, Demonstration demonstration, Clock clock) {
        this.cases = cases;
        this.settings = settings;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    private static Caller official(String id, String name, Role role) {
        return new Caller(id, name, PublishedAccounts.OFFICE, PublishedAccounts.OFFICE, Set.of(role));
    }

    /** What is done so many days before today. */
    private record Done(int daysBefore, Caller by, Move move) {}

    private record Story(int trader, RulingRequest request, int daysBefore, List<Done> done) {}

    /** Files what is not filed yet. */
    void settle() {
        var filed = cases.list(OFFICER).stream()
                .map(each -> each.request().description())
                .collect(Collectors.toSet());
        var hours = new Draw(settings.seed());
        for (var story : stories()) {
            if (!filed.contains(story.request.description())) {
                tell(story, hours);
            }
        }
    }

    private void tell(Story story, Draw hours) {
        var trader = InventedCountry.VIETNAM.allTraders().get(story.trader);
        var last = at(story.daysBefore, hours);
        var outcome = cases.file(story.request, declarant(trader), last);
        if (!(outcome instanceof CaseOutcome.Done(var theCase))) {
            throw new IllegalStateException(story.request.description() + ": " + outcome);
        }
        for (var done : story.done) {
            var by = done.by.isCustoms() ? done.by : declarant(trader);
            // Two days may both fall on the working day before a holiday.
            var drawn = at(done.daysBefore, hours);
            last = drawn.isAfter(last) ? drawn : last.plusSeconds(600);
            var next = cases.act(theCase.id(), done.move, by, last);
            if (!(next instanceof CaseOutcome.Done)) {
                throw new IllegalStateException(story.request.description() + ": " + next);
            }
        }
    }

    /** An hour of office on that day, or on the working day before it. */
    private Instant at(int daysBefore, Draw hours) {
        var day = LocalDate.now(clock).minusDays(daysBefore);
        while (!demonstration.law().calendar().isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day.atTime(hours.between(FIRST_HOUR, LAST_HOUR), hours.between(0, 59))
                .atZone(clock.getZone())
                .toInstant();
    }

    private static Caller declarant(InventedTrader trader) {
        return PublishedAccounts.declarant(trader.id(), trader.name());
    }

    private static final Caller TRADER = declarant(InventedCountry.VIETNAM.firstTrader());

    private static List<Story> stories() {
        return List.of(
                shirts(), cooler(), royalty(), coffee(), trousers(), toys(), console(), sample(), sheet(), shoes());
    }

    private static Story shirts() {
        var line = line("61091010");
        return new Story(
                0,
                request(CLASSIFICATION, "Áo phông nam cổ tròn, dệt kim, 100% bông, in một mặt", "AO-01", line),
                120,
                List.of(
                        propose(108, line, "Hàng dệt kim từ bông, kiểu áo phông nam: Chú giải 1 và 6.", false, true),
                        new Done(106, CHIEF, new Move.Sign())));
    }

    private static Story cooler() {
        var line = line("84151020");
        return new Story(
                2,
                request(CLASSIFICATION, "Máy điều hòa không khí treo tường, một chiều, 3,5 kW", "DH-35", line),
                210,
                List.of(
                        propose(196, line, "Máy điều hòa loại gắn tường, công suất làm mát dưới 21,10 kW.", true, true),
                        new Done(193, CHIEF, new Move.Sign())));
    }

    private static Story royalty() {
        var added = new RuledForm(null, null, "E", Treatment.ADDED, null, null);
        return new Story(
                0,
                request(VALUE, "Áo phông trẻ em in hình nhân vật theo hợp đồng nhượng quyền", "AO-02", added),
                95,
                List.of(
                        new Done(91, OFFICER, new Move.Ask("Đề nghị nộp hợp đồng nhượng quyền và cách tính phí.")),
                        new Done(88, TRADER, new Move.Supply("Phí 5 % giá bán, là điều kiện của việc bán hàng.")),
                        propose(
                                74,
                                added,
                                "Phí liên quan hàng nhập khẩu và là điều kiện bán hàng: phải cộng.",
                                false,
                                false),
                        new Done(72, CHIEF, new Move.Sign())));
    }

    private static Story coffee() {
        var origin = new RuledForm(null, null, null, null, "VN", "WO");
        return new Story(
                1,
                request(ORIGIN, "Cà phê nhân Robusta trồng và chế biến ướt tại Tây Nguyên", "CF-R1", origin),
                66,
                List.of(
                        propose(55, origin, "Thu hoạch toàn bộ tại Việt Nam: xuất xứ thuần túy.", true, true),
                        new Done(54, CHIEF, new Move.Sign())));
    }

    private static Story trousers() {
        return new Story(
                0,
                request(CLASSIFICATION, "Quần dài nam bằng vải bông dệt thoi, có túi hộp", "QU-07", line("62034290")),
                3,
                List.of());
    }

    private static Story toys() {
        var line = line("95030099");
        return new Story(
                2,
                request(CLASSIFICATION, "Bộ xếp hình bằng gỗ cho trẻ em, 48 chi tiết", "DC-48", line),
                14,
                List.of(propose(1, line, "Đồ chơi xếp hình, không thuộc đồ chơi có bánh xe hay búp bê.", true, true)));
    }

    private static Story console() {
        return new Story(
                0,
                request(CLASSIFICATION, "Tay cầm chơi trò chơi rung theo nhịp nhạc", "TC-11", line("95045090")),
                9,
                List.of(new Done(2, OFFICER, new Move.Ask("Đề nghị nộp catalogue và cách kết nối với máy."))));
    }

    private static Story sample() {
        return new Story(
                2,
                request(CLASSIFICATION, "Hàng gia dụng các loại, nhiều mẫu", "GD-00", line("94036090")),
                47,
                List.of(new Done(43, OFFICER, new Move.Refuse("Mô tả nhiều mặt hàng; mỗi đơn chỉ cho một mặt hàng."))));
    }

    private static Story sheet() {
        var line = line("72104911");
        return new Story(
                8,
                request(CLASSIFICATION, "Tôn mạ hợp kim kẽm - sắt, dày 0,6 mm, dạng cuộn", "TM-06", line),
                240,
                List.of(
                        propose(226, line, "Thép không hợp kim cán phẳng, mạ hợp kim kẽm - sắt.", false, true),
                        new Done(225, CHIEF, new Move.Sign()),
                        new Done(
                                25,
                                CHIEF,
                                new Move.MakeVoid("Hàng hóa thay đổi: lớp mạ khác mẫu đã phân tích.", null))));
    }

    private static Story shoes() {
        var line = line("64039190");
        return new Story(
                4,
                request(CLASSIFICATION, "Giày cổ cao mũ da bò, đế cao su, dùng đi bộ đường dài", "GI-22", line),
                40,
                List.of(
                        propose(24, line, "Giày có mũ bằng da thuộc, cổ cao quá mắt cá chân.", false, true),
                        new Done(22, CHIEF, new Move.Sign()),
                        new Done(4, TRADER, new Move.Reconsider("Giày có đế trong và mũi thép bảo vệ."))));
    }

    private static RuledForm line(String hs) {
        return new RuledForm(hs, null, null, null, null, null);
    }

    private static Done propose(int daysBefore, RuledForm ruled, String why, boolean bindsAll, boolean published) {
        return new Done(
                daysBefore, OFFICER, new Move.Draft(new DraftedAnswer(ruled, why, bindsAll, published, null, null)));
    }

    private static RulingRequest request(RulingKind kind, String goods, @Nullable String own, RuledForm proposed) {
        return new RulingRequest(
                kind,
                goods,
                own,
                null,
                null,
                proposed,
                "Doanh nghiệp đề nghị theo mô tả và tài liệu kèm theo.",
                null,
                List.of(new Attached("Catalogue minh họa", Sha256.hex(goods))));
    }
}
