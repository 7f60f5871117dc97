package thongquan.core.check;

import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Declaration;
import thongquan.core.law.Code;
import thongquan.core.law.LawBook;

/** The form of a declaration other than the ordinary one: low-value, incomplete, supplementary. */
final class Form {

    private Form() {}

    /** The form declared, or null for the ordinary one and for one the law does not know. */
    static @Nullable Code of(Declaration declaration, LawBook law) {
        var code = declaration.specificCircumstancesCode();
        return code == null ? null : law.code("specific-circumstances", code);
    }

    /** The number that the law ties to the form under that name, or the most there is. */
    static long most(Code form, String attribute) {
        var number = form.attribute(attribute);
        return number == null ? Long.MAX_VALUE : Long.parseLong(number);
    }
}
