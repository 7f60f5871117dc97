package thongquan.formats.law;

/** What was sent cannot be unpacked into the files of a law pack. */
public final class NotAPack extends RuntimeException {

    private final transient PackFinding finding;

    NotAPack(PackFinding finding) {
        super(finding.toString());
        this.finding = finding;
    }

    /** Why not. */
    public PackFinding finding() {
        return finding;
    }
}
