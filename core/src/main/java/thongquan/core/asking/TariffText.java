package thongquan.core.asking;

import java.util.List;

/**
 * A text of the tariff about some goods.
 *
 * @param code the eight digits of a line, or the two to six of a chapter, heading or subheading
 * @param kind what the text is
 * @param text the words as written
 * @param tokens the words one by one
 * @param first index of the first line it is about, in order of code
 * @param end index after the last
 */
record TariffText(String code, Kind kind, String text, List<Token> tokens, int first, int end) {

    /** What a text is, and how much it says about goods that bear its words, from 0 to 1. */
    enum Kind {
        LINE(1),
        TRADE_WORDS(0.95f),
        HEADING(0.8f),
        CHAPTER(0.4f);

        private final float weight;

        Kind(float weight) {
            this.weight = weight;
        }

        float weight() {
            return weight;
        }
    }

    boolean has(String bare) {
        for (var token : tokens) {
            if (token.bare().equals(bare)) {
                return true;
            }
        }
        return false;
    }

    boolean hasWritten(String written) {
        for (var token : tokens) {
            if (token.written().equals(written)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one word stands right before another. */
    boolean hasPair(String bare, String next) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).bare().equals(next) && tokens.get(i - 1).bare().equals(bare)) {
                return true;
            }
        }
        return false;
    }
}
