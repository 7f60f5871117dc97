package thongquan.core.risk;

/** How closely customs looks at a declaration (luồng): worse channels come later. */
public enum Channel {
    /** The declared content is accepted (luồng xanh). */
    GREEN("1"),
    /** The documents are checked (luồng vàng). */
    YELLOW("2"),
    /** The documents and the goods are checked (luồng đỏ). */
    RED("3");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    /** The digit by which messages name the channel. */
    public String code() {
        return code;
    }

    /** The stricter of two channels. */
    public Channel or(Channel other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
