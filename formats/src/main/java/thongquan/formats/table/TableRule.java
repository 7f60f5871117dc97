package thongquan.formats.table;

import thongquan.core.check.Bilingual;
import thongquan.formats.FormRule;

/** The rules of form of a spreadsheet, each with its sentence for the sender. */
public enum TableRule implements FormRule {
    KIND(
            "TABLE-KIND",
            "Tệp không phải bảng tính CSV hoặc XLSX (tệp .xls cũ cần lưu lại thành .xlsx).",
            "The file is neither a CSV nor an XLSX spreadsheet (save an old .xls file as .xlsx).",
            "system limit"),
    CHARSET(
            "TABLE-CHARSET",
            "Tệp CSV phải được mã hóa bằng UTF-8; tại đây có byte không hợp lệ.",
            "A CSV file has to be in UTF-8; the byte here is not.",
            "RFC 4180 §3"),
    CSV(
            "TABLE-CSV",
            "Sai cú pháp CSV: dấu ngoặc kép không khép kín hoặc ô quá dài.",
            "The text is not well-formed CSV: a quotation mark is not closed or a cell is too long.",
            "RFC 4180 §2"),
    XLSX(
            "TABLE-XLSX",
            "Không đọc được tệp XLSX: tệp hỏng hoặc không có trang tính.",
            "The XLSX file cannot be read: it is damaged or has no sheet.",
            "ECMA-376"),
    ENTITIES(
            "TABLE-ENTITIES",
            "Tệp XLSX có khai báo kiểu tài liệu (DTD); tệp như vậy không được nhận.",
            "The XLSX file declares a document type (DTD); such files are not taken.",
            "system limit"),
    SIZE(
            "TABLE-SIZE",
            "Tệp XLSX giải nén ra quá lớn hoặc có quá nhiều phần.",
            "The XLSX file unpacks to too much or has too many parts.",
            "system limit"),
    CELL("TABLE-CELL", "Ô này dài quá {0} ký tự.", "This cell is longer than {0} characters.", "system limit"),
    WIDTH("TABLE-WIDTH", "Bảng có quá {0} cột.", "The table has more than {0} columns.", "system limit"),
    EMPTY(
            "TABLE-EMPTY",
            "Bảng không có dòng hàng nào dưới dòng tiêu đề.",
            "The table has no row below its header.",
            "system limit"),
    MOST(
            "TABLE-MOST",
            "Bảng có hơn {0} dòng hàng; một tờ khai có nhiều nhất {0} dòng.",
            "The table has more than {0} rows; a declaration has at most {0} goods items.",
            "data dictionary"),
    COLUMN(
            "TABLE-COLUMN",
            "Không có chỉ tiêu nào tên “{0}”; cột này không được lấy vào.",
            "No element is called “{0}”; the column is not taken.",
            "data dictionary"),
    NO_COLUMN(
            "TABLE-NO-COLUMN",
            "Không nhận ra cột nào; dòng đầu phải là tên các chỉ tiêu.",
            "No column is known; the first row has to hold the names of elements.",
            "data dictionary"),
    TWICE("TABLE-TWICE", "Chỉ tiêu “{0}” có hai cột.", "The element “{0}” has two columns.", "data dictionary"),
    DIFFERS(
            "TABLE-DIFFERS",
            "Chỉ tiêu “{0}” là của cả tờ khai nhưng dòng này ghi khác các dòng trên.",
            "The element “{0}” is one of the whole declaration, and this row says otherwise than those above.",
            "data dictionary");

    private final String code;
    private final String vi;
    private final String en;
    private final String basis;

    TableRule(String code, String vi, String en, String basis) {
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
