package thongquan.server.rehearsal;

import thongquan.core.rehearsal.Difference;

/**
 * A filing that changes in a rehearsal.
 *
 * @param owed what it owed, in whole dong; 0 where it was refused
 * @param owes what it would owe, in whole dong; 0 where it would be refused
 * @param hs tariff lines that change, each after a blank and before one
 * @param taxes taxes that change, the same way
 * @param rules rules for which it would be refused, the same way
 * @param detail the lines that change and the findings, as JSON
 */
public record ChangedFiling(
        String number,
        String trader,
        String name,
        Difference.Outcome outcome,
        long owed,
        long owes,
        String hs,
        String taxes,
        String rules,
        String detail) {

    /** More to pay above nothing, less below; nothing where either law refuses it. */
    public long difference() {
        return switch (outcome) {
            case SAME, MORE, LESS, SHIFTED -> owes - owed;
            case NEWLY_REFUSED, NO_LONGER_REFUSED, REFUSED_BY_BOTH -> 0;
        };
    }
}
