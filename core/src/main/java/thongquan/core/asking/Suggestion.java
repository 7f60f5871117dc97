package thongquan.core.asking;

import java.util.List;
import thongquan.core.law.TariffLine;

/**
 * A tariff line that goods described in words may belong to, and why.
 *
 * @param score how much of the description the evidence covers, from 1 to 100; not a probability
 * @param evidence the texts of the chapter, the headings and the line, from the widest to the line itself
 * @param precedents goods like these that were classified there before
 */
public record Suggestion(TariffLine line, int score, List<Evidence> evidence, List<Precedent> precedents) {

    public Suggestion {
        evidence = List.copyOf(evidence);
        precedents = List.copyOf(precedents);
    }

    /**
     * A text of the tariff that speaks for a line.
     *
     * @param code the two to eight digits the text belongs to
     * @param text in Vietnamese, in English, or everyday words in both
     * @param isTradeWords whether it lists everyday words for the goods, and is no text of the law
     * @param language {@code vi, en}, or empty for everyday words
     * @param marks where the words of the description stand in it; none: the text is shown for its place only
     */
    public record Evidence(String code, String text, boolean isTradeWords, String language, List<Mark> marks) {

        public Evidence {
            marks = List.copyOf(marks);
        }

        /** The text cut into pieces that are, and are not, words of the description. */
        public List<Piece> pieces() {
            var pieces = new java.util.ArrayList<Piece>();
            int at = 0;
            for (var mark : marks) {
                if (mark.start() > at) {
                    pieces.add(new Piece(text.substring(at, mark.start()), false));
                }
                pieces.add(new Piece(text.substring(mark.start(), mark.end()), true));
                at = mark.end();
            }
            if (at < text.length()) {
                pieces.add(new Piece(text.substring(at), false));
            }
            return pieces;
        }
    }

    /** Where a word of the description stands in a text. */
    public record Mark(int start, int end) {}

    /** A piece of a text. */
    public record Piece(String text, boolean isMarked) {}
}
