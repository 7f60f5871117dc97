package thongquan.cli.text;

/** Colours of a terminal (ECMA-48); the meaning is always in the words too. */
public enum Ink {
    BOLD("1"),
    FAINT("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** The text in this colour where there is to be colour, and as it is where not. */
    public String on(String text, boolean colour) {
        return colour ? "\033[" + code + "m" + text + "\033[0m" : text;
    }
}
