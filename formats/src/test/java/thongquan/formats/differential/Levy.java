package thongquan.formats.differential;

import java.util.List;

/** The taxes at the border, in the order in which they are reckoned, each later one on what came before. */
enum Levy {
    IMPORT_DUTY("NK"),
    SAFEGUARD("TV"),
    ANTI_DUMPING("BPG"),
    COUNTERVAILING("CTC"),
    EXCISE("TTDB"),
    ENVIRONMENT("BVMT"),
    VAT("GTGT"),
    EXPORT_DUTY("XK");

    /** The trade remedies, of which several may stack. */
    static final List<Levy> REMEDIES = List.of(SAFEGUARD, ANTI_DUMPING, COUNTERVAILING);

    private final String code;

    Levy(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Whether its percentage is taken of the value and the taxes before, and not of the customs value alone. */
    boolean standsOnTaxes() {
        return this == EXCISE || this == VAT;
    }

    static Levy ofCode(String code) {
        for (var levy : values()) {
            if (levy.code.equals(code)) {
                return levy;
            }
        }
        throw new IllegalArgumentException("no tax of code " + code);
    }
}
