package thongquan.core.check;

import thongquan.core.filing.Element;

/** The rules every single element keeps; {@code {vi}} and {@code {en}} stand for what the element is called. */
public enum ElementRule {
    MISSING("DEC-001", "Hãy khai “{vi}”.", "Declare the {en}."),
    BLANK("DEC-002", "“{vi}” không được để trống.", "The {en} must not be blank."),
    TOO_LONG("DEC-003", "“{vi}” dài quá mức cho phép.", "The {en} is longer than allowed."),
    UNKNOWN_CODE(
            "DEC-004",
            "“{vi}” không có trong danh mục mã có hiệu lực vào ngày đăng ký.",
            "The {en} is not a code in force on the registration date."),
    DIGITS("DEC-005", "“{vi}” có quá nhiều chữ số.", "The {en} has too many digits."),
    NEGATIVE("DEC-006", "“{vi}” không được âm.", "The {en} must not be negative."),
    TOO_MANY("DEC-007", "“{vi}” có quá nhiều dòng.", "There are more {en} than allowed."),
    MORE(
            "DEC-008",
            "Còn nhiều điểm khác chưa liệt kê; hãy sửa các điểm này trước.",
            "There are more findings than listed; mend these first.");

    private static final String BASIS = "Circular 38/2015/TT-BTC, Annex II (as amended)";

    private final String id;
    private final String vi;
    private final String en;

    ElementRule(String id, String vi, String en) {
        this.id = id;
        this.vi = vi;
        this.en = en;
    }

    /** Its code in the rule book. */
    public String id() {
        return id;
    }

    /** Its sentences, with the element's place marked. */
    public Bilingual says() {
        return new Bilingual(vi, en);
    }

    /** The legal basis of the table of elements; how many findings are listed is a limit of the system. */
    public String basis() {
        return this == MORE ? "system limit" : BASIS;
    }

    Finding broken(Element row, String pointer) {
        return Finding.error(
                id, pointer, new Bilingual(vi.replace("{vi}", row.vi()), en.replace("{en}", row.en())), BASIS);
    }
}
