package thongquan.server.clearance;

import thongquan.core.check.Bilingual;
import thongquan.core.check.Finding;

/** What the door itself asks of a filing, before its content is checked. */
public enum DoorRule {
    NOT_AUTHORISED(
            "DEC-301",
            "/goodsShipment",
            "Tổ chức của bạn không phải là chủ hàng và không được chủ hàng ủy quyền khai.",
            "Your organisation is neither the trader nor authorised by him to declare.",
            "Customs Law 54/2014, Article 18"),
    UNKNOWN_MEDIA(
            "DEC-302",
            "",
            "Hãy gửi tờ khai bằng application/json hoặc application/xml.",
            "Send the declaration as application/json or application/xml.",
            "message guide"),
    EMPTY("DEC-303", "", "Tờ khai không có nội dung.", "The filing is empty.", "message guide");

    private final String id;
    private final String pointer;
    private final Bilingual says;
    private final String basis;

    DoorRule(String id, String pointer, String vi, String en, String basis) {
        this.id = id;
        this.pointer = pointer;
        this.says = new Bilingual(vi, en);
        this.basis = basis;
    }

    Finding broken() {
        return Finding.error(id, pointer, says, basis);
    }
}
