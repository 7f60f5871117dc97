package thongquan.formats.law.national;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import thongquan.core.value.HsCode;

/**
 * A row of the tariff as published.
 *
 * @param row its line in the file, the first being 1
 * @param section which run of rising codes of its annex it stands in, the first being 1
 * @param hs code of a tariff line, or of a heading above tariff lines; empty where the row has none
 * @param text what the goods are called, with the dashes that say how deep the row stands
 * @param cells rates as written; null where a cell is empty
 * @param corresponding tariff line that a code of Chapter 98 stands for; null: none
 */
record SourceLine(
        String file,
        int row,
        String annex,
        int section,
        String hs,
        String text,
        List<@Nullable String> cells,
        @Nullable String corresponding) {

    boolean isTariffLine() {
        return HsCode.isHsCode(hs);
    }

    /** The rates as written, the one of an empty cell being empty. */
    List<String> rates() {
        return cells.stream().map(cell -> cell == null ? "" : cell.strip()).toList();
    }

    boolean hasRate() {
        return cells.stream().filter(Objects::nonNull).anyMatch(cell -> !cell.isBlank());
    }
}
