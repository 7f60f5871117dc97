package thongquan.server.portal.lodging;

import thongquan.core.filing.Declaration;
import thongquan.core.filing.Shape;

/** Finds rows of the table of elements by the pointers of a declaration. */
final class Elements {

    private Elements() {}

    /** The row of the element at a pointer; for a member of a list, the row of the list. */
    static Shape.Member member(String pointer) {
        Shape<?> shape = Declaration.shape();
        Shape.Member found = null;
        for (var name : pointer.substring(1).split("/", -1)) {
            if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
                continue;
            }
            if (found != null) {
                shape = found.part();
            }
            found = shape.find(name);
            if (found == null) {
                break;
            }
        }
        if (found == null) {
            throw new IllegalArgumentException("no element " + pointer);
        }
        return found;
    }

    /** The element to fill in for a pointer: of a record the first of its elements, of a list its first member. */
    static String leaf(String pointer) {
        if (pointer.isEmpty()) {
            return pointer;
        }
        var member = member(pointer);
        var last = pointer.substring(pointer.lastIndexOf('/') + 1);
        var isMember = Character.isDigit(last.charAt(0));
        return switch (member.kind()) {
            case RECORD -> leaf(pointer + "/" + first(member));
            case RECORDS -> leaf(pointer + (isMember ? "/" : "/0/") + first(member));
            case TEXTS -> isMember ? pointer : pointer + "/0";
            case TEXT, NUMBER, WHOLE, DATE -> pointer;
        };
    }

    private static String first(Shape.Member member) {
        return member.part().members().getFirst().name();
    }
}
