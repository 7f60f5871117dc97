package thongquan.core.asking;

import thongquan.core.check.Bilingual;

/**
 * Goods like those described that were classified before, such as by an advance ruling.
 *
 * @param hs the eight digits they were given
 * @param kind what it is: {@code ruling, declaration} …
 * @param reference its number, or the basis it rests on
 * @param says what was classified, in words
 */
public record Precedent(String hs, String kind, String reference, Bilingual says) {}
