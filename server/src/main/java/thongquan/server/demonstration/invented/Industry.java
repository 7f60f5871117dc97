package thongquan.server.demonstration.invented;

/** The trade a trader is in, which decides what he imports and exports; the words stand in the table of goods. */
public enum Industry {
    GARMENT("Dệt may"),
    FOOTWEAR("Da giày"),
    COFFEE("Nông sản"),
    SEAFOOD("Thủy sản"),
    FOOD("Thực phẩm"),
    GRAIN("Lương thực"),
    BEVERAGE("Đồ uống"),
    ELECTRONICS("Điện tử"),
    APPLIANCE("Điện máy"),
    STEEL("Thép"),
    MATERIALS("Vật liệu"),
    ENERGY("Năng lượng"),
    VEHICLE("Ô tô"),
    HEALTH("Dược phẩm"),
    FURNITURE("Gỗ nội thất"),
    RETAIL("Thương mại"),
    JEWELLERY("Trang sức");

    private final String vi;

    Industry(String vi) {
        this.vi = vi;
    }

    /** The word that stands for it in a company's name. */
    public String vi() {
        return vi;
    }
}
