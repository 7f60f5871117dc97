package thongquan.server.exchange;

import thongquan.core.check.Bilingual;
import thongquan.core.check.Finding;

/** What is demanded of those who want to be told. */
public enum ExchangeRule {
    URL(
            "EXC-101",
            "/url",
            "Địa chỉ phải là https, không có tên đăng nhập hay dấu #.",
            "The address has to be https, without a user or a # part."),
    TYPE("EXC-102", "/types", "Danh mục sự kiện không có loại này.", "The catalogue of events has no such type."),
    MANY(
            "EXC-103",
            "",
            "Tổ chức đã có đủ số webhook cho phép.",
            "The organisation has as many webhooks as it may have."),
    ADDRESS("EXC-104", "/address", "Đây không phải là địa chỉ thư điện tử.", "This is not an e-mail address."),
    TIME("EXC-105", "/digestAt", "Giờ phải viết như 07:30.", "Times are written like 07:30.");

    private final String code;
    private final String pointer;
    private final Bilingual says;

    ExchangeRule(String code, String pointer, String vi, String en) {
        this.code = code;
        this.pointer = pointer;
        this.says = new Bilingual(vi, en);
    }

    /** A breach of it. */
    public Finding finding() {
        return Finding.error(code, pointer, says, "docs/events.md");
    }

    /** A breach of it at that place. */
    public Finding finding(String place, String suggestion) {
        return Finding.error(code, place, says, "docs/events.md").suggesting(suggestion);
    }
}
