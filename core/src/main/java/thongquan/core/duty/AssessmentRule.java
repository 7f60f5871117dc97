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
            "system limit"),
    DEPARTURE_DATE_NEEDED(
            "DEC-208",
            "Dòng thuế có quy định chuyển tiếp theo ngày khởi hành; hãy khai ngày hàng khởi hành.",
            "A rate of this line holds only for goods that departed at some time: declare the day of departure.",
            "Law 80/2015/QH13, Article 152; transitional clause of the rate"),
    NO_EXCHANGE_RATE(
            "DEC-209",
            "Mức thuế tuyệt đối theo đồng tiền chưa có tỷ giá tính thuế vào ngày đăng ký.",
            "The amount per unit of this rate is in a currency without a customs exchange rate on that day.",
            "Decree 08/2015/ND-CP, Article 21"),
    QUOTA_DOES_NOT_COVER(
            "DEC-210",
            "Hạn ngạch thuế quan còn lại không đủ cho dòng hàng; hãy tách dòng hoặc khai phần còn lại ngoài hạn ngạch.",
            "What is left of the tariff quota does not cover this item: split it, or declare it out of quota.",
            "Law 107/2016/QH13, Article 7"),
    EXEMPTION_LIST_NEEDED(
            "DEC-211",
            "Miễn thuế này cần danh mục hàng hóa miễn thuế; hãy khai chứng từ đó.",
            "This exemption rests on a list of duty-exempt goods: name that document on the item or the declaration.",
            "Decree 134/2016/ND-CP, Article 30");

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
        return there("/goodsShipment/goodsItems/" + position + element);
    }

    Finding there(String pointer) {
        return Finding.error(id, pointer, says, basis);
    }
}
