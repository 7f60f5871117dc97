package thongquan.core.ruling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rulings a decision is made with: part of its facts. A decision names those it found, so those alone make it again.
 */
public final class Rulings {

    /** Where no register of rulings is at hand, as offline: what a filing quotes is neither confirmed nor refused. */
    public static final Rulings NOT_AT_HAND = new Rulings(List.of(), false);

    private final Map<String, AdvanceRuling> byNumber = new HashMap<>();
    private final Map<String, List<AdvanceRuling>> byHolder = new HashMap<>();
    private final boolean atHand;

    private Rulings(Collection<AdvanceRuling> rulings, boolean atHand) {
        this.atHand = atHand;
        for (var ruling : rulings) {
            byNumber.put(ruling.number(), ruling);
            byHolder.computeIfAbsent(ruling.holder(), _ -> new ArrayList<>()).add(ruling);
        }
        byHolder.replaceAll((_, list) -> List.copyOf(list));
    }

    /** A register of these rulings and no other. */
    public static Rulings of(Collection<AdvanceRuling> rulings) {
        return new Rulings(rulings, true);
    }

    /** Whether there is a register to look into. */
    public boolean isAtHand() {
        return atHand;
    }

    /** The ruling of that number, or null. */
    public @Nullable AdvanceRuling find(String number) {
        return byNumber.get(number);
    }

    /** The rulings a trader holds, also those that have run out. */
    public List<AdvanceRuling> heldBy(String trader) {
        return byHolder.getOrDefault(trader, List.of());
    }

    /** How many there are. */
    public int size() {
        return byNumber.size();
    }
}
