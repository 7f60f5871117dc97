package thongquan.core.rehearsal;

import thongquan.core.check.Bilingual;
import thongquan.core.check.Finding;

/** What a rehearsal asks for before it begins. */
public enum RehearsalRule {
    NO_SUCH_LAW(
            "LAW-190",
            "/law",
            "Không có gói pháp luật nào mang dấu vân tay này.",
            "There is no law pack of that fingerprint."),
    NO_TARIFF(
            "LAW-191",
            "/date",
            "Gói pháp luật không có biểu thuế cho ngày này.",
            "The law pack holds no tariff of that day."),
    PERIOD_REVERSED(
            "LAW-192",
            "/until",
            "Ngày cuối kỳ phải không sớm hơn ngày đầu kỳ.",
            "The period must not end before it begins."),
    NOT_UNDERSTOOD(
            "LAW-193",
            "",
            "Yêu cầu không đọc được: cần kind, date (yyyy-MM-dd) và kỳ since, until.",
            "The request cannot be read: it needs kind, date (yyyy-MM-dd) and the period since, until."),
    LIST_TOO_LONG(
            "LAW-194",
            "/since",
            "Danh sách có quá nhiều tờ khai; hãy chia kỳ.",
            "The list would hold too many declarations: divide the period."),
    NOTHING_CORRECTED(
            "LAW-195",
            "/law",
            "Gói mới không sửa pháp luật của ngày đã qua so với gói cũ.",
            "The new pack corrects no law of days past, compared with the old one.");

    private static final String BASIS = "system rule";

    private final String id;
    private final String pointer;
    private final Bilingual says;

    RehearsalRule(String id, String pointer, String vi, String en) {
        this.id = id;
        this.pointer = pointer;
        this.says = new Bilingual(vi, en);
    }

    /** Its code in the rule book. */
    public String id() {
        return id;
    }

    /** What it says. */
    public Bilingual says() {
        return says;
    }

    /** On what it rests. */
    public String basis() {
        return BASIS;
    }

    /** The finding where it is broken. */
    public Finding broken() {
        return Finding.error(id, pointer, says, BASIS);
    }
}
