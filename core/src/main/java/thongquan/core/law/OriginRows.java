package thongquan.core.law;

import java.util.List;

/** The rows on origin: forms of proof, and rules of origin by product. */
public record OriginRows(List<OriginProof> proofs, List<OriginRule> rules) {

    /** No rows. */
    public static final OriginRows NONE = new OriginRows(List.of(), List.of());

    public OriginRows {
        proofs = List.copyOf(proofs);
        rules = List.copyOf(rules);
    }
}
