package thongquan.core.lifecycle;

import java.util.List;
import thongquan.core.check.Finding;
import thongquan.core.check.Findings;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

/** What an amendment (khai bổ sung) has to keep to beside the rules of every declaration. */
public final class Amendments {

    /** The version digit counts from 0 to 9. */
    public static final int MOST = 9;

    /** The code list of elements that may not be amended, by pointer. */
    private static final String FIXED = "unamendable-element";

    private Amendments() {}

    /**
     * Everything that forbids the amendment.
     *
     * @param version the version that is amended, from 0
     */
    public static List<Finding> findings(Declaration before, Declaration after, int version, LawBook law) {
        var findings = new Findings();
        if (version >= MOST) {
            findings.add(ActRule.TOO_MANY_AMENDMENTS.broken());
        }
        var changes = FieldChange.between(before, after);
        if (changes.isEmpty()) {
            findings.add(ActRule.NOTHING_AMENDED.broken());
        }
        for (var change : changes) {
            if (isFixed(change.pointer(), before, law)) {
                var finding = ActRule.UNAMENDABLE.broken(change.pointer());
                findings.add(change.before() == null ? finding : finding.suggesting(change.before()));
            }
        }
        return findings.list();
    }

    /** Whether the law forbids to amend the element; of the two parties only the one who declares is fixed. */
    private static boolean isFixed(String pointer, Declaration declaration, LawBook law) {
        var other = declaration.isExport() ? "/goodsShipment/importer" : "/goodsShipment/exporter";
        if (pointer.startsWith(other)) {
            return false;
        }
        for (var code : law.codes(FIXED)) {
            if (pointer.equals(code.code()) || pointer.startsWith(code.code() + "/")) {
                return true;
            }
        }
        return false;
    }
}
