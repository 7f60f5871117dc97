package thongquan.formats.json;

import thongquan.core.check.Bilingual;
import thongquan.formats.FormRule;

/** The rules of form of a JSON filing, each with its sentence for the sender. */
public enum JsonRule implements FormRule {
    CHARSET(
            "JSON-CHARSET",
            "Nội dung JSON phải được mã hóa bằng UTF-8; tại đây có byte không hợp lệ.",
            "JSON has to be in UTF-8; the byte here is not.",
            "RFC 8259 §8.1"),
    SYNTAX(
            "JSON-SYNTAX",
            "Sai cú pháp JSON: không chờ đợi {0} ở đây.",
            "The text is not well-formed JSON: {0} is not expected here.",
            "RFC 8259 §2"),
    END(
            "JSON-END",
            "Nội dung JSON kết thúc giữa chừng: còn thiếu dấu đóng hoặc giá trị.",
            "The JSON text ends too early: a closing mark or a value is missing.",
            "RFC 8259 §2"),
    TRAILING(
            "JSON-TRAILING",
            "Sau tờ khai không được có thêm nội dung nào khác.",
            "Nothing may follow after the filing.",
            "RFC 8259 §2"),
    LIMIT(
            "JSON-LIMIT",
            "Vượt giới hạn của hệ thống: lồng quá 64 cấp, hoặc tên, chuỗi hay số quá dài.",
            "Beyond the limits of the system: nested deeper than 64, or a name, a string or a number too long.",
            "system limit"),
    ROOT(
            "JSON-ROOT",
            "Nội dung phải là một đối tượng JSON {...}.",
            "The text has to be one JSON object {...}.",
            "RFC 8259 §4"),
    UNKNOWN(
            "JSON-UNKNOWN",
            "Không có chỉ tiêu nào tên “{0}” ở vị trí này.",
            "There is no element named “{0}” here.",
            "data dictionary"),
    DUPLICATE(
            "JSON-DUPLICATE",
            "Chỉ tiêu “{0}” được khai hai lần trong cùng một đối tượng.",
            "The element “{0}” is given twice in the same object.",
            "RFC 7493 §2.3"),
    TEXT(
            "JSON-TEXT",
            "Chỉ tiêu này phải là chuỗi ký tự trong ngoặc kép.",
            "This element has to be text in quotation marks.",
            "data dictionary"),
    NUMBER(
            "JSON-NUMBER",
            "Chỉ tiêu này phải là số, viết không có ngoặc kép.",
            "This element has to be a number, written without quotation marks.",
            "data dictionary"),
    WHOLE(
            "JSON-WHOLE",
            "Chỉ tiêu này phải là số nguyên, viết không có ngoặc kép và phần thập phân.",
            "This element has to be a whole number, without quotation marks and without decimals.",
            "data dictionary"),
    RANGE(
            "JSON-RANGE",
            "Số này quá lớn hoặc có quá nhiều chữ số.",
            "This number is too large or has too many digits.",
            "system limit"),
    DATE(
            "JSON-DATE",
            "Chỉ tiêu này phải là một ngày có thật, viết theo dạng \"yyyy-MM-dd\".",
            "This element has to be a real date, written \"yyyy-MM-dd\".",
            "ISO 8601"),
    RECORD(
            "JSON-RECORD",
            "Chỉ tiêu này phải là một đối tượng {...}.",
            "This element has to be an object {...}.",
            "data dictionary"),
    LIST(
            "JSON-LIST",
            "Chỉ tiêu này phải là một danh sách [...].",
            "This element has to be a list [...].",
            "data dictionary"),
    CHARACTER(
            "JSON-CHARACTER",
            "Chuỗi có ký tự không được phép: {0}.",
            "The text holds a character that is not allowed: {0}.",
            "RFC 7493 §2.1");

    private final String code;
    private final String vi;
    private final String en;
    private final String basis;

    JsonRule(String code, String vi, String en, String basis) {
        this.code = code;
        this.vi = vi;
        this.en = en;
        this.basis = basis;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Bilingual says() {
        return new Bilingual(vi, en);
    }

    @Override
    public String basis() {
        return basis;
    }
}
