package thongquan.core.lifecycle;

import thongquan.core.check.Bilingual;
import thongquan.core.check.Finding;

/** What an act on a declaration has to keep to. */
public enum ActRule {
    NOT_LAWFUL_HERE(
            "ACT-001",
            "/act",
            "Không thể thực hiện việc này khi tờ khai đang ở trạng thái hiện tại.",
            "This cannot be done where the declaration stands now.",
            "Customs Law 54/2014, Chapter III"),
    NOT_YOURS(
            "ACT-002",
            "/act",
            "Vai trò của bạn không được thực hiện việc này.",
            "Your role may not do this.",
            "Customs Law 54/2014, Articles 18 and 19"),
    REASON_MISSING("ACT-003", "/reason", "Hãy nêu lý do.", "Give a reason.", "Circular 38/2015/TT-BTC"),
    REASON_UNKNOWN(
            "ACT-004",
            "/reason",
            "Lý do này không dùng cho việc này.",
            "This is no reason for this act.",
            "Circular 38/2015/TT-BTC"),
    NOTE_MISSING("ACT-005", "/note", "Hãy ghi rõ nội dung.", "Say it in words.", "Circular 38/2015/TT-BTC"),
    NOTE_TOO_LONG(
            "ACT-006",
            "/note",
            "Nội dung dài quá 2.000 ký tự.",
            "The note is longer than 2,000 characters.",
            "system limit"),
    SECOND_PERSON_NEEDED(
            "ACT-007",
            "/act",
            "Việc này cần người thứ hai phê duyệt.",
            "A second person has to approve this.",
            "Customs Law 54/2014, Article 19"),
    SAME_PERSON(
            "ACT-008",
            "/act",
            "Người đề xuất không được tự phê duyệt.",
            "Who proposed this may not approve it.",
            "Customs Law 54/2014, Article 19"),
    UNAMENDABLE(
            "ACT-010",
            "",
            "Chỉ tiêu này không được khai bổ sung; hãy hủy tờ khai và khai tờ khai mới.",
            "This element may not be amended: cancel the declaration and lodge a new one.",
            "Circular 38/2015/TT-BTC (amended by 39/2018/TT-BTC), art 20 and annex"),
    TOO_MANY_AMENDMENTS(
            "ACT-011",
            "",
            "Tờ khai đã được khai bổ sung 9 lần.",
            "The declaration was amended nine times already.",
            "VNACCS message guide (version digit)"),
    NOTHING_AMENDED(
            "ACT-012",
            "",
            "Nội dung khai bổ sung không khác tờ khai hiện tại.",
            "The amendment changes nothing.",
            "Circular 38/2015/TT-BTC, art 20"),
    STOCK_WRITTEN_OFF(
            "ACT-013",
            "",
            "Hàng của tờ khai này đã được trừ lùi bằng tờ khai khác; hãy xử lý các tờ khai đó trước.",
            "Goods of this declaration are written off by other declarations: cancel or amend those first.",
            "Circular 38/2015/TT-BTC (amended by 39/2018/TT-BTC)");

    private final String id;
    private final String pointer;
    private final Bilingual says;
    private final String basis;

    ActRule(String id, String pointer, String vi, String en, String basis) {
        this.id = id;
        this.pointer = pointer;
        this.says = new Bilingual(vi, en);
        this.basis = basis;
    }

    /** Its code in the rule book. */
    public String id() {
        return id;
    }

    /** What it says. */
    public Bilingual says() {
        return says;
    }

    /** Where the law says so. */
    public String basis() {
        return basis;
    }

    /** The finding that an act breaks it. */
    public Finding broken() {
        return broken(pointer);
    }

    /** The finding that it is broken there. */
    public Finding broken(String where) {
        return Finding.error(id, where, says, basis);
    }
}
