package thongquan.formats.law.national;

import thongquan.core.check.Bilingual;

/**
 * One thing amiss with the national tariff as published, in words for those who keep the law.
 *
 * @param code the kind, such as {@code LAW-153}
 * @param file file of the source; empty where the source as a whole is meant
 * @param row line of the file; 0 where the file as a whole is meant
 * @param title what all findings of the kind have in common
 * @param about the codes and cells this one is about
 */
public record SourceFinding(String code, String file, int row, Bilingual title, Bilingual about) {

    /** The whole sentence. */
    public Bilingual message() {
        return new Bilingual(title.vi() + ": " + about.vi(), title.en() + ": " + about.en());
    }

    @Override
    public String toString() {
        return file + (row == 0 ? "" : ":" + row) + ": " + code + " "
                + message().en();
    }
}
