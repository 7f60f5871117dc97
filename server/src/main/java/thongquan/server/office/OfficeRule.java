package thongquan.server.office;

import thongquan.core.check.Bilingual;
import thongquan.core.check.Finding;

/** What sharing out the work of an office has to keep to. */
public enum OfficeRule {
    IN_CONFLICT(
            "OFF-101",
            "/officer",
            "Công chức có lợi ích liên quan đến người khai này nên không được xử lý tờ khai.",
            "The officer has an interest in this trader or broker and may not work on the case."),
    ABSENT("OFF-102", "/officer", "Công chức đang vắng mặt.", "The officer is away."),
    OTHER_OFFICE(
            "OFF-103",
            "/officer",
            "Tờ khai và công chức không thuộc cùng một đơn vị hải quan.",
            "Case and officer do not belong to the same customs office."),
    HOLDS_TOO_MANY(
            "OFF-104",
            "",
            "Bạn đang giữ đủ số tờ khai cho phép; hãy trả lại hoặc xử lý xong trước.",
            "You hold as many cases as you may: finish one or put it back first."),
    HELD_BY_ANOTHER(
            "OFF-105", "/officer", "Tờ khai đang do công chức khác xử lý.", "Another officer has this case now."),
    NOT_YOURS(
            "OFF-106",
            "/officer",
            "Chỉ lãnh đạo đơn vị hoặc người đang giữ tờ khai được làm việc này.",
            "Only a chief of the office or who has the case may do this."),
    NO_OFFICER(
            "OFF-107", "/officer", "Không có công chức này trong đơn vị.", "There is no such officer in the office."),
    REASON("OFF-108", "/reason", "Hãy nêu lý do.", "Say why."),
    NOTE("OFF-109", "/note", "Hãy ghi nội dung bàn giao.", "Write a hand-over note."),
    TOO_LONG("OFF-110", "", "Nội dung dài quá 2.000 ký tự.", "The text is longer than 2,000 characters."),
    NOT_WAITING("OFF-111", "", "Tờ khai không chờ công chức xử lý.", "The declaration does not wait for an officer."),
    TIME("OFF-112", "/ends", "Thời điểm kết thúc phải sau thời điểm bắt đầu.", "The end comes after the beginning."),
    TRADER("OFF-113", "/trader", "Mã số thuế không có trong danh bạ.", "The tax code is not in the register.");

    private final String code;
    private final String pointer;
    private final Bilingual says;

    OfficeRule(String code, String pointer, String vi, String en) {
        this.code = code;
        this.pointer = pointer;
        this.says = new Bilingual(vi, en);
    }

    /** A breach of it. */
    public Finding broken() {
        return Finding.error(code, pointer, says, "docs/office.md");
    }
}
