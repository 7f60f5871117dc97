package thongquan.core.ruling;

import thongquan.core.check.Bilingual;

/** On what customs rules beforehand (Customs Law 54/2014/QH13, Article 28). */
public enum RulingKind {
    /** The tariff line (xác định trước mã số). */
    CLASSIFICATION("mã số", "classification"),
    /** How the customs value is made (xác định trước trị giá). */
    VALUE("trị giá", "value"),
    /** The country of origin (xác định trước xuất xứ). */
    ORIGIN("xuất xứ", "origin");

    private final Bilingual on;

    RulingKind(String vi, String en) {
        this.on = new Bilingual(vi, en);
    }

    /** What it is a ruling on, in words. */
    public Bilingual on() {
        return on;
    }
}
