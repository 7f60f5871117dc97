package thongquan.core.law;

/** The taxes of a goods item, in the order the law stacks them: each later one counts the earlier ones in its base. */
public enum TaxKind {
    IMPORT_DUTY("NK"),
    EXPORT_DUTY("XK"),
    SAFEGUARD("TV"),
    ANTI_DUMPING("BPG"),
    COUNTERVAILING("CTC"),
    EXCISE("TTDB"),
    ENVIRONMENT("BVMT"),
    VAT("GTGT");

    private final String code;

    TaxKind(String code) {
        this.code = code;
    }

    /** The code of the tax in declarations and statements. */
    public String code() {
        return code;
    }

    /** Whether it is a trade remedy: charged on top of the import duty, by origin and producer. */
    public boolean isRemedy() {
        return this == SAFEGUARD || this == ANTI_DUMPING || this == COUNTERVAILING;
    }
}
