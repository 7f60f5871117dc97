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
    LAW_NOT_LOADED("%s: không nạp: %s", "%s: not loaded: %s");

    private final Bilingual says;

    Phrase(String vi, String en) {
        this.says = new Bilingual(vi, en);
    }

    /** The phrase in both languages, its gaps open. */
    public Bilingual says() {
        return says;
    }
}
