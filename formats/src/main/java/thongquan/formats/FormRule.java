package thongquan.formats;

import thongquan.core.check.Bilingual;
import thongquan.core.check.Finding;
import thongquan.formats.text.Place;

/** A rule on the form of a message: one line of the rule book, and the sentence a sender reads when it is broken. */
public interface FormRule {

    /** The stable code of the rule. */
    String code();

    /** The sentence, in which {@code {0}}, {@code {1}}… stand for the words of the case at hand. */
    Bilingual says();

    /** The standard or law the rule comes from. */
    String basis();

    /** The error of this rule at one element and one place of the text. */
    default Finding broken(String pointer, Place place, Object... words) {
        return Finding.error(code(), pointer, sentence(place, words), basis());
    }

    /** The warning of this rule at one element and one place of the text. */
    default Finding noted(String pointer, Place place, Object... words) {
        return Finding.warning(code(), pointer, sentence(place, words), basis());
    }

    private Bilingual sentence(Place place, Object... words) {
        return new Bilingual(
                fill(says().vi(), words) + " (dòng " + place.line() + ", cột " + place.column() + ")",
                fill(says().en(), words) + " (line " + place.line() + ", column " + place.column() + ")");
    }

    private static String fill(String sentence, Object... words) {
        var filled = sentence;
        for (int i = 0; i < words.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(words[i]));
        }
        return filled;
    }
}
