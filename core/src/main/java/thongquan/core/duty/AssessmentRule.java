package thongquan.core.duty;

import thongquan.core.check.Bilingual;
import thongquan.core.check.Finding;

/** Why no tax could be reckoned: found only when the measures of an item are bound, and never answered by a guess. */
public enum AssessmentRule {
    NO_RATE(
            "DEC-201",
            "Biểu thuế không có thuế suất cho dòng hàng này vào ngày đăng ký.",
            "The tariff has no rate for this item on the registration date.",
            "Decree 26/2023/ND-CP"),
    NO_CONCESSION(
            "DEC-202",
            "Biểu thuế ưu đãi đặc biệt không áp dụng cho mã hàng hoặc xuất xứ này.",
            "The preferential schedule gives no concession for these goods or this origin.",
            "Law 107/2016/QH13, Article 5"),
    CHOICE_NEEDED(
            "DEC-203",
            "Mã hàng có nhiều mức thuế; hãy khai mã áp dụng phù hợp.",
            "This tariff line has several rates of the tax: claim the one that fits the goods.",
            "Circular 38/2015/TT-BTC, Annex II, other taxes (as amended)"),
    UNIT_DOES_NOT_CONVERT(
            "DEC-204",
            "Số lượng không quy đổi được sang đơn vị tính của mức thuế tuyệt đối.",
            "The quantity does not convert to the unit in which the tax is counted.",
            "Law 107/2016/QH13, Article 6"),
    VALUE_BELOW_NOTHING(
            "DEC-205",
            "Các khoản trừ lớn hơn trị giá của dòng hàng.",
            "What is taken off is more than the value of the item.",
            "Circular 39/2015/TT-BTC, Article 15"),
    EXEMPTION_DOES_NOT_FIT(
            "DEC-206",
            "Lô hàng không đủ điều kiện miễn thuế đã khai: loại hàng hoặc trị giá không phù hợp.",
            "The shipment does not meet the exemption claimed: its class of goods or its value is another.",
            "Decree 134/2016/ND-CP"),
    TOO_LARGE(
            "DEC-207",
            "Trị giá hoặc thuế của tờ khai vượt quá một triệu tỷ đồng; hãy kiểm tra số tiền đã khai.",
            "The value or the taxes of the declaration exceed a million billion dong: check the amounts declared.",
            "system limit");

    private final String id;
    private final Bilingual says;
    private final String basis;

    AssessmentRule(String id, String vi, String en, String basis) {
        this.id = id;
        this.says = new Bilingual(vi, en);
        this.basis = basis;
    }

    /** Its code in the rule book. */
    public String id() {
        return id;
    }

    /** What it says to the trader. */
    public Bilingual says() {
        return says;
    }

    /** Where the law says so. */
    public String basis() {
        return basis;
    }

    Finding at(int position, String element) {
        return Finding.error(id, "/goodsShipment/goodsItems/" + position + element, says, basis);
    }
}
