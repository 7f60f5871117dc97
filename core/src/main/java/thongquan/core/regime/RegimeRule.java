package thongquan.core.regime;

import thongquan.core.check.Bilingual;
import thongquan.core.check.Finding;
import thongquan.core.check.Severity;

/** What a declaration that follows another one has to keep to; {@code {line}} and {@code {more}} are filled in. */
public enum RegimeRule {
    ORIGINAL_UNKNOWN(
            "DEC-270",
            Severity.ERROR,
            "Không có tờ khai ban đầu số {line} đang có hiệu lực.",
            "There is no original declaration {line} in force."),
    ORIGINAL_OF_ANOTHER(
            "DEC-271",
            Severity.ERROR,
            "Tờ khai ban đầu số {line} không phải của người khai này.",
            "The original declaration {line} is not this trader's."),
    PROCEDURE_DOES_NOT_FOLLOW(
            "DEC-272",
            Severity.ERROR,
            "Loại hình này không thể tiếp theo tờ khai ban đầu số {line}, đăng ký theo loại hình {more}.",
            "This procedure does not follow declaration {line}, which was registered under {more}."),
    LINE_MISSING(
            "DEC-273",
            Severity.ERROR,
            "Tờ khai ban đầu không có dòng hàng {line} còn theo dõi.",
            "The original declaration has no goods to settle on line {line}."),
    UNIT_DIFFERS(
            "DEC-274",
            Severity.ERROR,
            "Đơn vị tính khác dòng hàng ban đầu {line}; hãy khai theo đơn vị {more}.",
            "The unit differs from that of the original line {line}: declare the quantity in {more}."),
    MORE_THAN_REMAINS(
            "DEC-275",
            Severity.ERROR,
            "Số lượng vượt quá số còn lại của dòng hàng ban đầu {line}: còn {more}.",
            "The quantity is more than what remains of the original line {line}: {more}."),
    DEADLINE_OVER(
            "DEC-276",
            Severity.ERROR,
            "Thời hạn của dòng hàng ban đầu {line} đã hết ngày {more}; hãy xin gia hạn hoặc chuyển tiêu thụ nội địa.",
            "The deadline of the original line {line} was {more}: ask for more time, or convert to domestic use."),
    SETTLED_LATE(
            "DEC-277",
            Severity.WARNING,
            "Dòng hàng ban đầu {line} đã quá thời hạn từ ngày {more}; việc xử lý chậm có thể bị xử phạt.",
            "The original line {line} was due on {more}: settling it late may be fined.");

    private static final String BASIS = "Circular 38/2015/TT-BTC (amended by 39/2018/TT-BTC); Decision 1357/QD-TCHQ";

    private final String id;
    private final Severity severity;
    private final Bilingual says;

    RegimeRule(String id, Severity severity, String vi, String en) {
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

    /** What it says, with the places of the original marked. */
    public Bilingual says() {
        return says;
    }

    /** Where the law says so. */
    public String basis() {
        return BASIS;
    }

    Finding at(String pointer, String line, String more) {
        return new Finding(
                id,
                severity,
                pointer,
                new Bilingual(fill(says.vi(), line, more), fill(says.en(), line, more)),
                BASIS,
                null);
    }

    private static String fill(String text, String line, String more) {
        return text.replace("{line}", line).replace("{more}", more);
    }
}
