package thongquan.server.portal.dossier;

import java.util.List;
import thongquan.core.risk.RiskRule;

/**
 * Why a declaration was selected, from the sealed part of its decision. For customs only.
 *
 * @param isDrawn whether the random share took it
 * @param draw the number drawn, from 0 to 9,999
 * @param sealed SHA-256 of the sealed part, which everybody may read
 */
public record Reasons(List<Matched> matched, boolean isDrawn, int draw, String sealed) {

    public Reasons {
        matched = List.copyOf(matched);
    }

    /**
     * A rule that matched.
     *
     * @param item number of the first goods item it is about; 0: the declaration as a whole
     */
    public record Matched(RiskRule rule, int item) {}
}
