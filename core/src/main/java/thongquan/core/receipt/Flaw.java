package thongquan.core.receipt;

/** Why a receipt is not what it claims to be, in words for its holder. */
public enum Flaw {
    /** The text is not exactly the canonical text of a receipt. */
    TEXT(
            "Văn bản không đúng nguyên văn một biên nhận do hải quan phát hành.",
            "The text is not, to the character, a receipt as customs writes it."),
    /** Another key signed it than the one the reader trusts. */
    OTHER_KEY(
            "Biên nhận được ký bằng khóa khác với khóa được tin cậy.",
            "The receipt is signed with another key than the trusted one."),
    /** The path does not lead from the entry to the root of the head. */
    ENTRY(
            "Nội dung biên nhận không thuộc sổ nhật ký đã ký: dữ liệu, vị trí hoặc đường dẫn đã bị thay đổi.",
            "The entry is not in the signed log: its facts, its place or its path were changed."),
    /** The key id does not belong to key and log. */
    KEY_ID(
            "Mã khóa không khớp với khóa công khai và tên sổ nhật ký.",
            "The key id does not belong to the key and the log."),
    /** The signature is not by the key over this head. */
    SIGNATURE("Chữ ký trên biên nhận không đúng.", "The signature does not hold for this head and key.");

    private final String vi;
    private final String en;

    Flaw(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** The reason in Vietnamese. */
    public String vi() {
        return vi;
    }

    /** The reason in English. */
    public String en() {
        return en;
    }
}
