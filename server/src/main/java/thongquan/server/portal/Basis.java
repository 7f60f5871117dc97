package thongquan.server.portal;

/** The legal basis of a row of law in the language of a page; the rows name it in English. */
public final class Basis {

    /** English names and how Vietnamese law is called at home, the longer first. */
    private static final String[][] NAMES = {
        {"Export-Import Duty Law", "Luật Thuế xuất khẩu, thuế nhập khẩu"},
        {"Tax Administration Law", "Luật Quản lý thuế"},
        {"Customs Law", "Luật Hải quan"},
        {"Excise Law", "Luật Thuế tiêu thụ đặc biệt"},
        {"VAT Law", "Luật Thuế giá trị gia tăng"},
        {"Labour Code", "Bộ luật Lao động"},
        {"Resolution", "Nghị quyết"},
        {"Demonstration rate; week rule of", "Tỷ giá trình diễn; quy tắc theo tuần của"},
        {"Demonstration rate", "Tỷ giá trình diễn"},
        {"Setting of this system", "Thiết lập của hệ thống này"},
        {"direction not published", "hướng làm tròn chưa công bố"},
        {"Government announcement for", "Thông báo của Chính phủ năm"},
        {
            "not in the export tariff of Annex I, or listed at 0",
            "không có trong biểu thuế xuất khẩu tại Phụ lục I, hoặc ghi 0"
        },
        {"out of quota", "ngoài hạn ngạch"},
        {"ordinary rates", "thuế suất thông thường"},
        {"of MFN", "thuế suất ưu đãi"},
        {"no MFN relation", "không có quan hệ tối huệ quốc"},
        {"yearly cut of", "giảm theo năm so với"},
        {"provisional", "tạm thời"},
        {"amended by", "sửa đổi bởi"},
        {"tax amounts are whole dong", "tiền thuế tính tròn đồng"},
        {"tariff 2022-2027", "biểu thuế 2022-2027"},
        {"Circular", "Thông tư"},
        {"Decree", "Nghị định"},
        {"Decision", "Quyết định"},
        {"Annex", "Phụ lục"},
        {"Article", "Điều"},
        {"Laws", "Luật"},
        {"Law", "Luật"},
        {" art ", " điều "},
        {"ND-CP", "NĐ-CP"},
        {"QD-TTg", "QĐ-TTg"},
        {"QD-TCHQ", "QĐ-TCHQ"},
        {"QD-BCT", "QĐ-BCT"},
        {"QD-BTC", "QĐ-BTC"},
    };

    private Basis() {}

    /** The basis in the language of the page. */
    public static String words(String basis, Language language) {
        if (language == Language.EN) {
            return basis;
        }
        var words = basis;
        for (var name : NAMES) {
            words = words.replace(name[0], name[1]);
        }
        return words;
    }
}
