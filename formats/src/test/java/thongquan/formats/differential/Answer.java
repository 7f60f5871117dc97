package thongquan.formats.differential;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;

/** What a calculator says of a declaration: its taxes, or why it must be refused. */
sealed interface Answer {

    /** The taxes in whole dong; those that come to nothing are not listed. */
    record Taxed(List<Item> items, BigInteger customsValue, BigInteger fee, BigInteger payable) implements Answer {}

    /** Every reason found. */
    record Refused(Set<Reason> reasons) implements Answer {}

    /** One item. */
    record Item(BigInteger customsValue, List<Tax> taxes) {}

    /** One tax of an item: what it comes to, and what of it is to be paid now. */
    record Tax(Levy levy, BigInteger reckoned, BigInteger payable) {}

    /** Why, and for which item; -1: for the declaration. */
    record Reason(Why why, int item) {}

    /** Kinds of refusal, with the rule of the engine that says so. */
    enum Why {
        CODE_NOT_IN_FORCE("DEC-004", true),
        FREIGHT_AND_TERM("DEC-112", true),
        INSURANCE_AND_TERM("DEC-113", true),
        CURRENCY_WITHOUT_RATE("DEC-119", true),
        ORIGIN_OUTSIDE_AGREEMENT("DEC-124", true),
        PROOF_MISSING("DEC-125", true),
        NOT_UNDER_QUOTA("DEC-126", true),
        CLAIM_NOT_OF_THE_TAX("DEC-127", true),
        UNIT_NOT_OF_THE_LINE("DEC-128", true),
        NO_RATE("DEC-201", false),
        NO_CONCESSION("DEC-202", false),
        CHOICE_NEEDED("DEC-203", false),
        UNIT_DOES_NOT_CONVERT("DEC-204", false),
        VALUE_BELOW_NOTHING("DEC-205", false),
        EXEMPTION_DOES_NOT_FIT("DEC-206", false),
        DEPARTURE_NEEDED("DEC-208", false),
        RATE_IN_UNKNOWN_CURRENCY("DEC-209", false),
        QUOTA_EXHAUSTED("DEC-210", false),
        EXEMPTION_LIST_MISSING("DEC-211", false);

        private final String rule;
        private final boolean isSeenAtOnce;

        Why(String rule, boolean isSeenAtOnce) {
            this.rule = rule;
            this.isSeenAtOnce = isSeenAtOnce;
        }

        String rule() {
            return rule;
        }

        /** Whether it shows in the declaration as written, so that nothing is reckoned at all. */
        boolean isSeenAtOnce() {
            return isSeenAtOnce;
        }
    }
}
