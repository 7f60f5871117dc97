package thongquan.core.receipt;

/** Why a release token is not what it claims to be, in words for its holder. */
public enum TokenFlaw {
    /** The text is not exactly what customs writes. */
    TEXT(
            "Văn bản không đúng nguyên văn một mã thông quan do hải quan phát hành.",
            "The text is not, to the character, a release token as customs writes it."),
    /** Another key signed it than the one the reader trusts. */
    OTHER_KEY(
            "Mã thông quan được ký bằng khóa khác với khóa được tin cậy, hoặc tên hệ thống đã bị thay đổi.",
            "The release token is signed with another key than the trusted one, or names another system."),
    /** The signature is not by the key over this text. */
    SIGNATURE(
            "Chữ ký trên mã thông quan không đúng: nội dung đã bị thay đổi.",
            "The signature on the release token does not hold: its content was changed.");

    private final String vi;
    private final String en;

    TokenFlaw(String vi, String en) {
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
