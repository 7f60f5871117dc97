package thongquan.core.ruling;

import org.jspecify.annotations.Nullable;

/**
 * A ruling that is about one goods item of a declaration.
 *
 * @param quoted whether the declaration names it; otherwise it was found by the goods
 * @param followed whether the item is declared as ruled
 * @param reason why it is not, in the declarant's words; null where it is
 */
public record AppliedRuling(
        AdvanceRuling ruling,
        boolean quoted,
        boolean followed,
        @Nullable String reason) {}
