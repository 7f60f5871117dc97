package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

/** One rule over several elements of a declaration. It may meet any element absent: presence is another rule's concern. */
abstract class DeclarationRule {

    private final Rule line = getClass().getAnnotation(Rule.class);

    /** Notes a finding for every breach. */
    abstract void check(Declaration declaration, LawBook law, Findings findings);

    /** The rule's line in the rule book. */
    final Rule line() {
        return line;
    }

    /** A finding that this rule is broken there. */
    final Finding broken(String pointer) {
        return new Finding(
                line.id(), line.severity(), pointer, new Bilingual(line.vi(), line.en()), line.basis(), null);
    }

    /** The pointer to the goods item at that position, from 0. */
    static String item(int position) {
        return "/goodsShipment/goodsItems/" + position;
    }
}
