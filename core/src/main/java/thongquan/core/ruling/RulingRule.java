package thongquan.core.ruling;

import thongquan.core.check.Bilingual;
import thongquan.core.check.Finding;
import thongquan.core.check.Severity;

/** What a declaration has to keep to where customs ruled beforehand; {@code {number}} and {@code {says}} are the ruling's. */
public enum RulingRule {
    UNKNOWN(
            "DEC-260",
            Severity.ERROR,
            "Không có kết quả xác định trước số {number}.",
            "There is no advance ruling {number}."),
    NOT_IN_FORCE(
            "DEC-261",
            Severity.ERROR,
            "Kết quả xác định trước số {number} chỉ có hiệu lực từ {from} đến {to}.",
            "Advance ruling {number} holds from {from} to {to} only."),
    OF_ANOTHER(
            "DEC-262",
            Severity.ERROR,
            "Kết quả xác định trước số {number} cấp cho doanh nghiệp khác và chỉ áp dụng cho doanh nghiệp đó.",
            "Advance ruling {number} was given to another trader and binds for that trader only."),
    OF_ANOTHER_KIND(
            "DEC-263",
            Severity.ERROR,
            "Loại chứng từ không đúng: số {number} là kết quả xác định trước {kindVi}.",
            "The document type does not fit: {number} is an advance ruling on {kindEn}."),
    ABOUT_NO_LINE(
            "DEC-264",
            Severity.ERROR,
            "Không rõ dòng hàng nào theo kết quả xác định trước số {number}; hãy nêu tại dòng hàng đó.",
            "No line shows that advance ruling {number} is about it: quote it at the goods item."),
    OTHER_GOODS(
            "DEC-265",
            Severity.ERROR,
            "Kết quả xác định trước số {number} nói về hàng khác: mã quản lý riêng, nhà sản xuất hoặc xuất xứ không khớp.",
            "Advance ruling {number} is about other goods: own reference, producer or origin differ."),
    CONTRADICTS_CLASSIFICATION(
            "DEC-266",
            Severity.ERROR,
            "Kết quả xác định trước số {number} xác định mã số {says}; khai khác thì phải nêu lý do.",
            "Advance ruling {number} puts these goods under {says}; to declare otherwise, give the reason."),
    CONTRADICTS_VALUE(
            "DEC-267",
            Severity.ERROR,
            "Kết quả xác định trước số {number} xác định trị giá theo {says}; khai khác thì phải nêu lý do.",
            "Advance ruling {number} values these goods by {says}; to declare otherwise, give the reason."),
    CONTRADICTS_ORIGIN(
            "DEC-268",
            Severity.ERROR,
            "Kết quả xác định trước số {number} xác định xuất xứ {says}; khai khác thì phải nêu lý do.",
            "Advance ruling {number} finds the origin to be {says}; to declare otherwise, give the reason."),
    DEVIATES_WITH_REASON(
            "DEC-269",
            Severity.WARNING,
            "Dòng hàng khai khác kết quả xác định trước số {number} ({says}), có nêu lý do; hồ sơ sẽ được kiểm tra.",
            "The item is declared otherwise than advance ruling {number} says ({says}), with a reason; documents are checked.");

    private static final String BASIS =
            "Customs Law 54/2014/QH13, Article 28; Decree 08/2015/ND-CP, Articles 23 and 24 (as amended)";

    private final String id;
    private final Severity severity;
    private final Bilingual says;

    RulingRule(String id, Severity severity, String vi, String en) {
        this.id = id;
        this.severity = severity;
        this.says = new Bilingual(vi, en);
    }

    /** Its code in the rule book. */
    public String id() {
        return id;
    }

    /** Whether breaking it refuses the filing or only warns. */
    public Severity severity() {
        return severity;
    }

    /** What it says, with the places of the ruling marked. */
    public Bilingual says() {
        return says;
    }

    /** Where the law says so. */
    public String basis() {
        return BASIS;
    }

    /** The finding that a ruling of that number does not exist. */
    Finding unknown(String number, String pointer) {
        return new Finding(
                id,
                severity,
                pointer,
                new Bilingual(says.vi().replace("{number}", number), says.en().replace("{number}", number)),
                BASIS,
                null);
    }

    /** The finding about a ruling. */
    Finding about(AdvanceRuling ruling, String pointer) {
        return new Finding(
                id, severity, pointer, new Bilingual(fill(says.vi(), ruling), fill(says.en(), ruling)), BASIS, null);
    }

    private static String fill(String text, AdvanceRuling ruling) {
        return text.replace("{number}", ruling.number())
                .replace("{says}", ruling.ruled().says())
                .replace("{from}", ruling.from().toString())
                .replace("{to}", ruling.lastDay().toString())
                .replace("{kindVi}", ruling.kind().on().vi())
                .replace("{kindEn}", ruling.kind().on().en());
    }
}
