package thongquan.server.ruling;

import org.jspecify.annotations.Nullable;
import thongquan.core.check.Bilingual;
import thongquan.core.check.Finding;

/** What a request for a ruling and the work on it have to keep to. */
public enum RequestRule {
    KIND("RUL-101", "Hãy chọn nội dung xác định trước.", "Say on what customs is to rule."),
    GOODS("RUL-102", "Hãy mô tả hàng hóa.", "Describe the goods."),
    LINE(
            "RUL-103",
            "Mã số phải là một dòng của biểu thuế có hiệu lực hôm nay.",
            "The code is a line of the tariff in force today."),
    VALUATION(
            "RUL-104",
            "Trị giá xác định bằng một phương pháp, hoặc một khoản điều chỉnh cùng cách xử lý; dùng mã có hiệu lực.",
            "A ruling on value names a method, or an adjustment with its treatment, by codes in force."),
    COUNTRY("RUL-105", "Nước không có trong danh mục.", "The country is not in the list."),
    WHY("RUL-106", "Hãy nêu lý do.", "Say why."),
    TOO_LATE(
            "RUL-107",
            "Đơn phải nộp trước khi xuất khẩu, nhập khẩu đủ thời gian luật định.",
            "A request is filed as long before import or export as the law asks."),
    DOCUMENT(
            "RUL-108",
            "Tài liệu kèm theo cần tên và mã băm SHA-256 gồm 64 chữ số thập lục phân.",
            "A document has a name and a SHA-256 hash of 64 hexadecimal digits."),
    TOO_LONG("RUL-109", "Nội dung dài quá mức cho phép.", "The text is longer than allowed."),
    NOT_NOW(
            "RUL-110",
            "Việc này không làm được ở trạng thái hiện tại của đơn.",
            "The request does not allow this as it stands."),
    SAME_PERSON(
            "RUL-111",
            "Người soạn không được ký; cần người thứ hai.",
            "Who drafted the answer may not sign it: a second person has to."),
    RECONSIDERATION_TOO_LATE(
            "RUL-112", "Đã hết thời hạn yêu cầu xem xét lại.", "The time to ask for reconsideration is over."),
    VALIDITY(
            "RUL-113",
            "Thời hạn hiệu lực bắt đầu từ ngày ký trở đi và không dài hơn luật cho phép.",
            "Validity starts no earlier than the signature and lasts no longer than the law allows.");

    private static final String BASIS = "Decree 08/2015/ND-CP, Article 24 (amended by 59/2018/ND-CP)";

    private final String id;
    private final Bilingual says;

    RequestRule(String id, String vi, String en) {
        this.id = id;
        this.says = new Bilingual(vi, en);
    }

    /** The finding that it is broken there, with what would be right. */
    Finding broken(String pointer, @Nullable String right) {
        var finding = Finding.error(id, pointer, says, BASIS);
        return right == null ? finding : finding.suggesting(right);
    }

    /** The finding that it is broken there. */
    Finding broken(String pointer) {
        return broken(pointer, null);
    }
}
