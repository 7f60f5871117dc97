package thongquan.formats.law;

import thongquan.core.check.Bilingual;
import thongquan.core.check.Severity;

/**
 * One thing wrong with a law pack, in words for those who keep the law.
 *
 * @param code the rule of packs that is broken, such as {@code LAW-133}
 * @param severity an error keeps the pack from being used; a warning is for its keeper to look at
 * @param file file in the pack
 * @param row line of the file on which the row starts, the header being 1; 0 where the file as a whole is meant
 */
public record PackFinding(String code, Severity severity, String file, int row, Bilingual message) {

    /** Whether it keeps the pack from being used. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return file + (row == 0 ? "" : ":" + row) + ": " + code + " " + message.en();
    }
}
