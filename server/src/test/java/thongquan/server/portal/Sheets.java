package thongquan.server.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import thongquan.server.portal.lodging.Draft;

/** Spreadsheets that tests send. */
final class Sheets {

    private Sheets() {}

    /** Everything of a typed draft as a table of one row a goods item, under the own names of the elements. */
    static String of(Draft draft, Map<String, String> other) {
        var columns = new ArrayList<String>();
        var cells = new ArrayList<String>();
        draft.fields().texts().forEach((pointer, text) -> {
            if (pointer.startsWith("/")) {
                columns.add(pointer.replace("/goodsShipment/goodsItems/0/", "/"));
                cells.add('"' + other.getOrDefault(pointer, text).replace("\"", "\"\"") + '"');
            }
        });
        return String.join(",", columns) + "\r\n" + String.join(",", cells) + "\r\n";
    }

    /** Headings in Vietnamese and rows of sound goods, the third with an unknown line and a number of two readings. */
    static String goods(char mark) {
        var rows = List.of(
                "Mã số hàng hóa|Mô tả hàng hóa|Nước xuất xứ|Số lượng (1)|Trị giá hóa đơn",
                "61091010|Áo phông nam, 100% bông|BD|5000|9500",
                "61091010|Áo phông nữ, 100% bông|BD|200|400",
                "99999999|Hàng lạ|BD|1.234|7");
        return String.join("\n", rows).replace('|', mark) + "\n";
    }
}
