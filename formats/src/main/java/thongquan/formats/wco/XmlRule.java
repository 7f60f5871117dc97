package thongquan.formats.wco;

import thongquan.core.check.Bilingual;
import thongquan.formats.FormRule;

/** The rules of form of a WCO XML message, each with its sentence for the sender. */
public enum XmlRule implements FormRule {
    CHARSET(
            "XML-CHARSET",
            "Nội dung XML phải được mã hóa bằng UTF-8; tại đây có {0}.",
            "XML has to be in UTF-8; here is {0}.",
            "XML 1.0 §4.3.3"),
    SYNTAX("XML-SYNTAX", "Sai cú pháp XML gần {0}.", "The text is not well-formed XML near {0}.", "XML 1.0 §2.1"),
    END(
            "XML-END",
            "Nội dung XML kết thúc giữa chừng: còn thiếu thẻ đóng.",
            "The XML text ends too early: a closing tag is missing.",
            "XML 1.0 §2.1"),
    DOCTYPE(
            "XML-DOCTYPE",
            "Không được khai báo DOCTYPE trong nội dung XML.",
            "A document type (DOCTYPE) is not allowed.",
            "system limit"),
    LIMIT("XML-LIMIT", "Vượt giới hạn của hệ thống: {0}.", "Beyond the limits of the system: {0}.", "system limit"),
    ROOT(
            "XML-ROOT",
            "Phần tử ngoài cùng phải là MetaData hoặc Declaration, không phải “{0}”.",
            "The outermost element has to be MetaData or Declaration, not “{0}”.",
            "WCO Data Model"),
    NAMESPACE(
            "XML-NAMESPACE",
            "Phần tử “{0}” phải thuộc không gian tên {1}.",
            "The element “{0}” has to be in the namespace {1}.",
            "WCO Data Model"),
    UNKNOWN(
            "XML-UNKNOWN",
            "Thông điệp không có phần tử “{0}” ở vị trí này.",
            "The message has no element “{0}” here.",
            "WCO Data Model"),
    ORDER(
            "XML-ORDER",
            "Phần tử “{0}” phải đứng trước “{1}”.",
            "The element “{0}” has to stand before “{1}”.",
            "WCO Data Model"),
    REPEATED(
            "XML-REPEATED",
            "Phần tử “{0}” chỉ được xuất hiện một lần.",
            "The element “{0}” may stand here only once.",
            "WCO Data Model"),
    MISSING("XML-MISSING", "Thiếu phần tử bắt buộc “{0}”.", "The required element “{0}” is missing.", "WCO Data Model"),
    BETWEEN(
            "XML-BETWEEN",
            "Trong “{0}” chỉ được có các phần tử con, không được có chữ.",
            "“{0}” may hold elements only, no text.",
            "WCO Data Model"),
    SIMPLE(
            "XML-SIMPLE",
            "“{0}” chỉ được chứa một giá trị, không được có phần tử con.",
            "“{0}” holds a value, no elements.",
            "WCO Data Model"),
    ATTRIBUTE(
            "XML-ATTRIBUTE",
            "Thuộc tính “{1}” của “{0}” không được phép hoặc có giá trị sai.",
            "The attribute “{1}” of “{0}” is not allowed or has a wrong value.",
            "WCO Data Model"),
    ATTRIBUTE_MISSING(
            "XML-ATTRIBUTE-MISSING",
            "“{0}” thiếu thuộc tính “{1}”.",
            "“{0}” lacks the attribute “{1}”.",
            "WCO Data Model"),
    LENGTH(
            "XML-LENGTH",
            "Giá trị của “{0}” có độ dài không đúng quy định ({1}).",
            "The value of “{0}” has not the length prescribed ({1}).",
            "WCO Data Model"),
    BLANK(
            "XML-BLANK",
            "“{0}” không được để trống và phải viết trên một dòng.",
            "“{0}” may not be blank and has to stand on one line.",
            "WCO Data Model"),
    DIGITS_ONLY("XML-DIGITS-ONLY", "“{0}” chỉ được gồm các chữ số.", "“{0}” may hold digits only.", "WCO Data Model"),
    LETTERS_ONLY(
            "XML-LETTERS-ONLY",
            "“{0}” chỉ được gồm các chữ cái A–Z.",
            "“{0}” may hold the letters A–Z only.",
            "WCO Data Model"),
    CODE(
            "XML-CODE",
            "Giá trị của “{0}” phải là một trong: {1}.",
            "The value of “{0}” has to be one of: {1}.",
            "WCO Data Model"),
    NUMBER(
            "XML-NUMBER",
            "“{0}” phải là số thập phân, ví dụ 1234.5.",
            "“{0}” has to be a decimal number such as 1234.5.",
            "WCO Data Model"),
    DIGITS(
            "XML-DIGITS",
            "Số trong “{0}” có quá nhiều chữ số ({1}).",
            "The number in “{0}” has too many digits ({1}).",
            "WCO Data Model"),
    DATE(
            "XML-DATE",
            "“{0}” phải là một ngày có thật theo dạng yyyyMMdd (102) hoặc yyyyMMddHHmmss (304).",
            "“{0}” has to be a real date as yyyyMMdd (102) or yyyyMMddHHmmss (304).",
            "WCO Data Model"),
    CHARACTER(
            "XML-CHARACTER",
            "“{0}” có ký tự không được phép: {1}.",
            "“{0}” holds a character that is not allowed: {1}.",
            "WCO Data Model"),
    PROCEDURE(
            "XML-PROCEDURE",
            "Mọi dòng hàng phải có cùng một mã loại hình; ở đây là “{0}”, trước đó là “{1}”.",
            "All goods items have to be under one customs procedure; here it is “{0}”, before it was “{1}”.",
            "national declaration"),
    STATEMENT(
            "XML-STATEMENT",
            "Không có chỉ tiêu quốc gia nào mang mã “{0}”.",
            "There is no national element with the code “{0}”.",
            "national declaration"),
    STATEMENT_REPEATED(
            "XML-STATEMENT-REPEATED",
            "Chỉ tiêu quốc gia “{0}” được khai hai lần.",
            "The national element “{0}” is given twice.",
            "national declaration"),
    STATEMENT_VALUE(
            "XML-STATEMENT-VALUE",
            "Giá trị của chỉ tiêu quốc gia “{0}” không đúng dạng: {1}.",
            "The value of the national element “{0}” has not the right form: {1}.",
            "national declaration"),
    UNUSED(
            "XML-UNUSED",
            "Việt Nam không dùng các phần tử sau, hệ thống đã bỏ qua: {0}.",
            "Vietnam does not use these elements; they were passed over: {0}.",
            "national declaration");

    private final String code;
    private final String vi;
    private final String en;
    private final String basis;

    XmlRule(String code, String vi, String en, String basis) {
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
