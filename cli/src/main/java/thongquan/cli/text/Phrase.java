package thongquan.cli.text;

import thongquan.core.check.Bilingual;

/** Everything the commands say to people, in both languages; {@code %s} are gaps. */
public enum Phrase {
    ACCEPTED("CHẤP NHẬN", "ACCEPTED"),
    REFUSED("TỪ CHỐI", "REFUSED"),
    UNDER_LAW("theo pháp luật ngày %s", "under the law of %s"),
    GREEN("XANH", "GREEN"),
    YELLOW("VÀNG", "YELLOW"),
    RED("ĐỎ", "RED"),
    CHANNEL("Luồng", "Channel"),
    INDICATIVE(
            "dự kiến: khi đăng ký, hải quan xét thêm lịch sử của người khai và chọn ngẫu nhiên",
            "indicative: on registration customs also looks at the trader's record and draws at random"),
    CUSTOMS_VALUE("Trị giá hải quan", "Customs value"),
    ITEM("Dòng", "Item"),
    TARIFF_LINE("Mã số", "Tariff line"),
    TAX("Loại thuế", "Tax"),
    RATE("Thuế suất", "Rate"),
    BASE("Trị giá tính thuế", "Taxable amount"),
    PAYABLE("Phải nộp (đồng)", "Payable (dong)"),
    TOTAL("Tổng phải nộp", "Total payable"),
    SUSPENDED("chưa thu", "suspended"),
    EXEMPT("miễn", "exempt"),
    REDUCED("giảm", "reduced"),
    SUSPENDED_IN_ALL("Chưa thu, cần bảo lãnh", "Suspended, to be secured"),
    FORGIVEN_IN_ALL("Miễn, giảm", "Forgiven"),
    ERRORS("Lỗi", "Errors"),
    WARNINGS("Cảnh báo", "Warnings"),
    SUGGESTION("gợi ý", "suggestion"),
    BASIS("căn cứ", "basis"),
    PROOF("Vì sao có từng số tiền", "How each amount comes about"),
    AS_ABOVE("như trên", "as above"),
    SINCE("từ %s", "since %s"),
    CERTAIN_MEDIUM("đối chiếu một nguồn", "confirmed by one source"),
    CERTAIN_LOW("chưa đối chiếu", "not confirmed"),
    VALID("HỢP LỆ", "VALID"),
    INVALID("KHÔNG HỢP LỆ", "NOT VALID"),
    DOCUMENT("Chứng từ", "Document"),
    DOCUMENT_IS("%s số %s, bản %s", "%s %s, version %s"),
    SENDER("Người gửi", "Sender"),
    RECEIVED("Hải quan nhận lúc", "Received"),
    KEY("Khóa gửi", "Idempotency key"),
    FILING("Tờ khai", "Filing"),
    DECISION("Quyết định", "Decision"),
    MATCHES("khớp với %s", "matches %s"),
    NOT_COMPARED("chưa so sánh", "not compared"),
    IN_THIS_ANSWER("nội dung trong cùng tệp", "the one in this file"),
    OTHER_FILING("Đây không phải tờ khai mà biên nhận chứng nhận: %s.", "The receipt is not for this filing: %s."),
    OTHER_DECISION(
            "Đây không phải quyết định mà biên nhận chứng nhận: %s.", "The receipt is not for this decision: %s."),
    JOURNAL("Sổ nhật ký", "Journal"),
    JOURNAL_IS("%s, mục %s trong %s, ký lúc %s", "%s, entry %s of %s, signed at %s"),
    SIGNED_BY("Khóa ký", "Signing key"),
    TRUSTED("đáng tin: đúng khóa trong %s", "trusted: the key of %s"),
    NOT_TRUSTED(
            "CHƯA được xác nhận: hãy so với dấu vân tay hải quan công bố, hoặc nêu khóa bằng --key",
            "NOT known to be of customs: compare it with the one customs publishes, or name the key with --key"),
    OTHER_KEY_HINT(
            "Khóa được tin cậy là của %s; biên nhận của hệ thống khác thì nêu khóa của hệ thống đó bằng --key.",
            "The trusted key is that of %s; for a receipt of another system name its key with --key."),
    FILED("%s: đã đăng ký, số %s; biên nhận: %s", "%s: registered as %s; receipt: %s"),
    NOT_FILED("%s: bị từ chối: %s", "%s: refused: %s"),
    UNKNOWN("%s: chưa rõ kết quả: %s", "%s: outcome unknown: %s"),
    FILE_CHANGED(
            "tệp đã thay đổi sau lần gửi trước; hãy khôi phục tệp cũ rồi gửi tiếp",
            "the file was changed since it was sent; put it back and resume"),
    NO_RECEIPT(
            "câu trả lời không có biên nhận đúng cho tờ khai này",
            "the answer holds no valid receipt of this very filing"),
    SUMMARY(
            "%s tờ khai: %s đã đăng ký, %s bị từ chối, %s chưa rõ",
            "%s filings: %s registered, %s refused, %s of unknown outcome"),
    RESUME(
            "Gửi lại an toàn, không bị trùng: ./thongquan submit --resume %s",
            "Safe to repeat, nothing is filed twice: ./thongquan submit --resume %s"),
    TARIFF_READ("%s dòng thuế, %s thuế suất", "%s tariff lines, %s rates"),
    AND_MORE("… và %s nữa; -o json liệt kê tất cả", "… and %s more; -o json lists all"),
    PACK_SOUND("Gói pháp luật hợp lệ, dấu vân tay %s", "The law pack is sound, fingerprint %s"),
    PACK_FLAWED("Gói pháp luật không dùng được: %s lỗi", "The law pack cannot be used: %s flaws"),
    WRITTEN_TO("Đã ghi vào %s", "Written to %s"),
    REHEARSED("Diễn tập pháp luật", "Law rehearsed"),
    COMPARED(
            "%s tờ khai được so sánh, %s ngoài câu hỏi hoặc không đọc được",
            "%s filings compared, %s outside the question or unreadable"),
    QUESTION_AS_IF("như thể đăng ký ngày %s", "as if registered on %s"),
    QUESTION_SEASON("mỗi tờ khai vào đúng ngày trong năm, từ %s", "each on its own day of the year, from %s"),
    QUESTION_ARRIVING("hàng đến từ ngày %s, theo ngày đến", "goods arriving from %s, by the day of arrival"),
    QUESTION_CORRECTED("đăng ký từ %s đến %s, như biết ngày %s", "registered from %s to %s, as known on %s"),
    HELD_FIXED(
            "giấy tờ xét theo ngày đăng ký, ngoại tệ theo tỷ giá ngày đăng ký; luồng không so sánh",
            "papers judged on the day of registration, currencies at its rates; channels are not compared"),
    OWES_MORE("Nộp nhiều hơn", "Owe more"),
    OWES_LESS("Nộp ít hơn", "Owe less"),
    UNCHANGED("Không đổi", "Unchanged"),
    NEWLY_REFUSED("Sẽ bị từ chối", "Would be refused"),
    NO_LONGER_REFUSED("Không còn bị từ chối", "Refused no longer"),
    REFUSED_BY_BOTH("Bị từ chối cả trước lẫn sau", "Refused before and after"),
    FILINGS("tờ khai", "filings"),
    AT_STAKE("đã nộp", "owed before"),
    BEFORE("Trước", "Before"),
    AFTER("Sau", "After"),
    DIFFERENCE("Chênh lệch", "Difference"),
    TRADER("Người khai", "Trader"),
    BY_LINE("Theo mã số", "By tariff line"),
    BY_TRADER("Theo người khai", "By trader"),
    WHY("Vì sao", "Why"),
    WOULD_FAIL("Tờ khai sẽ bị từ chối", "Filings that would be refused"),
    REST("còn lại", "the rest"),
    FEE("phí hải quan", "customs fee"),
    PLAIN_HTTP(
            "Cảnh báo: mật khẩu của ứng dụng được gửi không mã hóa đến %s; hãy dùng https.",
            "Warning: the client's secret goes to %s unencrypted; use https."),
    LAW_SOUND("%s: hợp lệ, %s cảnh báo", "%s: sound, %s warnings"),
    LAW_FLAWED("%s: không dùng được, %s lỗi, %s cảnh báo", "%s: not usable, %s errors, %s warnings"),
    LAW_EDITION("Bản pháp luật %s, quy tắc %s", "Law edition %s, rules %s"),
    LAW_SAME("Không có khác biệt.", "No difference."),
    LAW_CHANGES("%s thay đổi", "%s changes"),
    LAW_NEW("mới", "new"),
    LAW_ENDS("chấm dứt", "ends"),
    LAW_TAKEN_OUT("bị bỏ", "taken out"),
    LAW_LOADED(
            "%s: đã nạp là bản nháp %s; một người đề nghị, người khác phê duyệt",
            "%s: loaded as the draft %s; one person proposes it, another approves it"),
    LAW_NOT_LOADED("%s: không nạp: %s", "%s: not loaded: %s"),
    NUMBER("Số tờ khai", "Number"),
    VERSION("Phiên bản", "Version"),
    STATE("Trạng thái", "State"),
    GOODS("Hàng hóa", "Goods"),
    NOT_RELEASED("CHƯA được thông quan", "NOT released"),
    RELEASED_AT("được thông quan hoặc giải phóng lúc %s", "released at %s"),
    OFFICE("Đơn vị hải quan", "Customs office"),
    CONTAINERS("Container", "Containers"),
    PACKAGES("Số kiện", "Packages"),
    SIGNED_AT("của %s, ký lúc %s", "of %s, signed at %s"),
    LATER_UNKNOWN(
            "Mã chỉ cho biết tình trạng đến lúc ký; sau đó có sửa hay hủy không thì hỏi hải quan.",
            "The token knows nothing later than its signing; ask customs whether anything was amended or cancelled since."),
    TOKEN_NEEDS_KEY(
            "Mã thông quan không mang theo khóa: hãy nêu khóa công khai của hải quan bằng --key.",
            "A release token does not carry its key: name the public key of customs with --key."),
    REGISTERED("Đăng ký", "Registered"),
    DUE("Thời hạn", "Due"),
    NO_NUMBER("Không phải số tờ khai: %s", "This is no number of a declaration: %s"),
    NO_DECLARATION(
            "Không có tờ khai %s trong số tờ khai của bạn (HTTP %s).",
            "There is no declaration %s among yours (HTTP %s)."),
    NO_ANSWER("Chưa có câu trả lời rõ ràng: %s", "No clear answer: %s"),
    WATCH_ON("Theo dõi tiếp: ./thongquan watch %s --after %s", "To go on: ./thongquan watch %s --after %s");

    private final Bilingual says;

    Phrase(String vi, String en) {
        this.says = new Bilingual(vi, en);
    }

    /** The phrase in both languages, its gaps open. */
    public Bilingual says() {
        return says;
    }
}
