package thongquan.core.law;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A preferential tariff schedule as the rules of origin see it.
 *
 * @param schedule the schedule's code, such as {@code ATIGA}
 * @param origins countries whose goods it is for
 * @param members countries through which the goods may come without further evidence: all partners of the agreement, and
 *     Viet Nam
 * @param proofs forms of proof it accepts, in the order of the law
 */
public record Agreement(String schedule, Set<String> origins, Set<String> members, List<OriginProof> proofs) {

    public Agreement {
        origins = Set.copyOf(origins);
        members = Set.copyOf(members);
        proofs = List.copyOf(proofs);
    }

    /** The proof on that form, or null where the agreement does not accept it. */
    public @Nullable OriginProof proof(@Nullable String document) {
        for (var proof : proofs) {
            if (proof.document().equals(document)) {
                return proof;
            }
        }
        return null;
    }
}
