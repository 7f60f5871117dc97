package thongquan.formats.law.national;

import thongquan.core.check.Bilingual;

/** What can be amiss with the national tariff as published; {@code %s} stands for what it is about. */
enum SourceRule {
    FILE_ABSENT("LAW-150", "Thư mục thiếu tệp", "a file is not in the folder", "%s"),
    CODE_TWICE(
            "LAW-151",
            "Mã xuất hiện nhiều lần; lấy dòng có thuế suất",
            "a code stands more than once; the row with a rate is taken",
            "%s"),
    CODE_CONFLICT(
            "LAW-152",
            "Mã xuất hiện nhiều lần với thuế suất khác nhau; không lấy dòng nào",
            "a code stands more than once with different rates; none is taken",
            "%s"),
    NO_RATE("LAW-153", "Dòng thuế không có thuế suất", "a tariff line has no rate", "%s"),
    CELL_UNKNOWN("LAW-154", "Không hiểu ô thuế suất", "a cell cannot be read as a rate", "%s: %s"),
    SPLIT_RATE(
            "LAW-155",
            "Một ô có nhiều thuế suất; người khai phải chọn",
            "a cell has several rates; the declarant must choose",
            "%s: %s"),
    LINE_UNKNOWN("LAW-157", "Biểu thuế quốc gia không có mã này", "the national tariff has no such tariff line", "%s"),
    RATES_COUNT(
            "LAW-158",
            "Số thuế suất khác số năm của biểu; không lấy dòng này",
            "the number of rates is not that of the years; the row is not taken",
            "%s: %s"),
    PART_LEFT_OUT("LAW-159", "Không nạp một phần của tệp", "a part of a file is not loaded", "%s"),
    ROW_FORM("LAW-160", "Dòng không đúng định dạng", "a row does not have the form", "%s"),
    NO_CORRESPONDING_LINE(
            "LAW-161",
            "Mã Chương 98 không có mã tương ứng; không áp dụng được",
            "a code of Chapter 98 names no corresponding tariff line; it cannot be applied",
            "%s"),
    SEVERAL_OF_CHAPTER_98(
            "LAW-162",
            "Một mã tương ứng với nhiều mã Chương 98; người khai phải chọn",
            "several codes of Chapter 98 correspond to one tariff line; the declarant must choose",
            "%s: %s"),
    ORDINARY_LIST(
            "LAW-163",
            "Thuế suất ưu đãi 0 %: thuế suất thông thường theo danh mục riêng, không có trong thư mục",
            "the MFN rate is 0: the ordinary rate stands in a list that is not in the folder",
            "%s"),
    FILE_UNKNOWN("LAW-164", "Không rõ tệp này chứa gì", "it is not known what the file holds", "%s"),
    DIFFERS(
            "LAW-165",
            "Gói nền ghi thuế suất khác, và được giữ",
            "the pack underneath has another rate, which stands",
            "%s"),
    GAP("LAW-166", "Thư mục không có", "the folder does not have", "%s"),
    NO_CONCESSION_STATED(
            "LAW-167", "Biểu ưu đãi không nêu mã này", "an agreement's tariff does not state a tariff line", "%s %s");

    private final String code;
    private final Bilingual title;
    private final String about;

    SourceRule(String code, String vi, String en, String about) {
        this.code = code;
        this.title = new Bilingual(vi, en);
        this.about = about;
    }

    String code() {
        return code;
    }

    /** What all findings of this kind have in common. */
    Bilingual title() {
        return title;
    }

    SourceFinding at(String file, int row, Object... values) {
        var said = about.formatted(values);
        return about(file, row, new Bilingual(said, said));
    }

    SourceFinding about(String file, int row, Bilingual words) {
        return new SourceFinding(code, file, row, title, words);
    }
}
