package thongquan.formats.law;

import thongquan.core.check.Bilingual;
import thongquan.core.check.Severity;

/** What a law pack has to keep to; {@code %s} stands for the value that breaks the rule. */
enum PackRule {
    FILE_MISSING("LAW-101", "Không có tệp %s", "there is no file %s"),
    FILE_UNLISTED("LAW-102", "Tệp không có trong pack.csv", "the file is not listed in pack.csv"),
    FILE_NAME("LAW-103", "Tên tệp không hợp lệ: %s", "not a file name of a pack: %s"),
    FILE_PART("LAW-104", "Loại nội dung không rõ: %s", "unknown part of a pack: %s"),
    FILE_TEXT("LAW-105", "Tệp không phải là UTF-8", "the file is not UTF-8"),
    FILE_FORM("LAW-106", "Tệp không phải là CSV (RFC 4180): %s", "the file is not CSV (RFC 4180): %s"),
    FILE_TWICE("LAW-107", "Tệp được liệt kê hai lần: %s", "the file is listed twice: %s"),
    COLUMN_UNKNOWN("LAW-111", "Cột không rõ: %s", "unknown column: %s"),
    COLUMN_MISSING("LAW-112", "Thiếu cột: %s", "missing column: %s"),
    COLUMN_TWICE("LAW-113", "Cột lặp lại: %s", "column stands twice: %s"),
    FIELD_COUNT("LAW-114", "Số trường khác số cột: %s", "number of fields differs from the columns: %s"),
    VALUE_MISSING("LAW-121", "Thiếu giá trị ở cột %s", "no value in column %s"),
    VALUE_LONG("LAW-122", "Giá trị quá dài: %s", "value is too long: %s"),
    DATE_FORM("LAW-123", "Ngày không hợp lệ: %s", "not a date (yyyy-mm-dd): %s"),
    NUMBER_FORM("LAW-124", "Số không hợp lệ: %s", "not a number: %s"),
    CERTAINTY_UNKNOWN("LAW-125", "Độ chắc chắn không rõ: %s", "unknown certainty (H, M, L): %s"),
    ENDS_BEFORE_START("LAW-126", "Ngày kết thúc trước ngày bắt đầu: %s", "ends before it starts: %s"),
    WORD_UNKNOWN("LAW-127", "Giá trị không thuộc các giá trị cho phép: %s", "not one of the words allowed: %s"),
    ATTRIBUTES_FORM("LAW-128", "Thuộc tính không hợp lệ: %s", "attributes are not k=v;k=v: %s"),
    PARAMETER_FORM("LAW-129", "Giá trị tham số không hợp lệ: %s", "the parameter cannot have the value %s"),
    TAX_UNKNOWN("LAW-131", "Loại thuế không rõ: %s", "unknown tax: %s"),
    RATE_FORM("LAW-132", "Thuế suất không đầy đủ: %s", "the rate is not complete: %s"),
    UNIT_UNKNOWN("LAW-133", "Đơn vị tính không có trong danh mục: %s", "unit is not in the code list: %s"),
    CURRENCY_UNKNOWN("LAW-134", "Loại tiền không có trong danh mục: %s", "currency is not in the code list: %s"),
    COUNTRY_UNKNOWN("LAW-135", "Nước không có trong danh mục: %s", "country is not in the code list: %s"),
    SCHEDULE_UNKNOWN("LAW-136", "Biểu thuế không có trong danh mục: %s", "tariff schedule is not in the code list: %s"),
    TARIFF_LINE_FORM("LAW-137", "Mã số hàng hóa không hợp lệ: %s", "not a tariff code: %s"),
    TARIFF_LINE_UNKNOWN("LAW-138", "Không có dòng thuế nào: %s", "no tariff line begins with %s"),
    CODE_UNKNOWN("LAW-139", "Mã không có trong danh mục: %s", "code is not in its code list: %s"),
    ID_TWICE("LAW-141", "Mã định danh đã dùng: %s", "the id is already used: %s"),
    OVERLAP("LAW-142", "Trùng thời gian hiệu lực với %s", "holds at the same time, known since the same day, as %s"),
    RATE_NOT_QUOTED(
            "LAW-143",
            "Tỷ giá của tuần không phải tỷ giá mua chuyển khoản của ngày tính: %s",
            "the rate of the week is not the transfer rate of the day that counts: %s"),
    CRITERIA_FORM("LAW-144", "Tiêu chí xuất xứ không hợp lệ: %s", "not criteria of origin (WO | RVC 40 | CTH): %s"),
    BAND_FORM("LAW-145", "Khoảng giá không hợp lệ: %s", "not a band of prices: %s"),
    EQUALLY_CLOSE(
            "LAW-146",
            "Cùng hàng, xuất xứ và ngày, khớp ngang nhau với %s: luật không nói lấy dòng nào",
            "fits the same goods, origin and day as closely as %s: nothing says which is taken"),
    RATE_RANGE("LAW-170", "Thuế suất ngoài khoảng 0–1000 %: %s", "the percentage is not within 0 to 1000: %s"),
    DATE_RANGE("LAW-171", "Ngày ngoài khoảng 1945–2150: %s", "the date is not within 1945 to 2150: %s"),
    RATE_GAP("LAW-172", Severity.WARNING, "Có ngày không có thuế suất: %s", "there are days without a rate: %s"),
    VALUE_GAP(
            "LAW-173",
            "Có ngày không có giá trị giữa hai dòng: %s",
            "there are days without a value between two rows: %s"),
    CLOCK_GAP(
            "LAW-174",
            Severity.WARNING,
            "Có ngày không có dòng nào giữa hai dòng: %s",
            "there are days without a row between two rows: %s"),
    RATE_JUMP(
            "LAW-175",
            Severity.WARNING,
            "Tỷ giá chênh quá hai lần so với kỳ trước: %s",
            "the exchange rate is more than twice or less than half the one before: %s"),
    PARTNER_UNKNOWN(
            "LAW-176",
            "Nước trong biểu thuế không có trong danh mục: %s",
            "a partner of the tariff schedule is not in the list of countries: %s"),
    ZIP_FORM("LAW-181", "Không phải tệp ZIP đọc được: %s", "not a ZIP file that can be read: %s"),
    ZIP_SIZE("LAW-182", "Tệp ZIP quá lớn: %s", "the ZIP file holds too much: %s"),
    MANIFEST_FIELD("LAW-183", "Thiếu hoặc sai mục: %s", "an entry is missing, unknown or given twice: %s"),
    RELEASE_ID(
            "LAW-184",
            "Mã bản phát hành gồm 3–60 chữ thường, số và gạch nối: %s",
            "the id of a release has 3 to 60 small letters, digits and hyphens: %s"),
    EFFECTIVE_FORM(
            "LAW-185",
            "Thời điểm hiệu lực không phải phút (yyyy-mm-ddThh:mm): %s",
            "the moment of effect is not a minute (yyyy-mm-ddThh:mm): %s"),
    BASE_UNKNOWN("LAW-186", "Không có bản gốc: %s", "the base edition is not known here: %s"),
    BASE_NOT_LAST(
            "LAW-187",
            "Bản gốc không phải bản sẽ có hiệu lực ngay trước: %s",
            "the base is not the edition that holds last: %s"),
    NOTHING_CHANGED("LAW-188", "Bản phát hành không thay đổi gì", "the release changes nothing"),
    CONDITION_FORM("LAW-189", "Điều kiện không đọc được: %s", "the condition cannot be understood: %s");

    private final String code;
    private final Severity severity;
    private final String vi;
    private final String en;

    PackRule(String code, String vi, String en) {
        this(code, Severity.ERROR, vi, en);
    }

    PackRule(String code, Severity severity, String vi, String en) {
        this.code = code;
        this.severity = severity;
        this.vi = vi;
        this.en = en;
    }

    PackFinding at(String file, int row, String value) {
        return new PackFinding(
                code, severity, file, row, new Bilingual(vi.replace("%s", value), en.replace("%s", value)));
    }
}
