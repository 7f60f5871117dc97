package thongquan.core.ruling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Findings;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsItem;
import thongquan.core.law.LawBook;

/**
 * Finds for each line the rulings that are about it: those it quotes, and those its trader holds for goods of its own
 * reference. Says where a quotation is wrong, and where a line is declared otherwise than ruled without a reason.
 */
public final class RulingChecks {

    private static final String DOCUMENTS = "/additionalDocuments/";

    private final Declaration declaration;
    private final LawBook law;
    private final Rulings rulings;
    private final Findings findings;
    private final String trader;
    private final List<AdvanceRuling> held;
    private final List<Shared> shared = new ArrayList<>();

    private RulingChecks(Declaration declaration, LawBook law, Rulings rulings, Findings findings) {
        this.declaration = declaration;
        this.law = law;
        this.rulings = rulings;
        this.findings = findings;
        var party = declaration.trader();
        this.trader = party == null || party.id() == null ? "" : party.id();
        this.held = rulings.heldBy(trader);
    }

    /** A ruling quoted for the declaration as a whole. */
    private static final class Shared {
        private final AdvanceRuling ruling;
        private final String pointer;
        private boolean fits;

        private Shared(AdvanceRuling ruling, String pointer) {
            this.ruling = ruling;
            this.pointer = pointer;
        }
    }

    private record Chosen(AdvanceRuling ruling, boolean quoted) {}

    /** The rulings about each item, in the order of the items; an empty list where none is about any. */
    public static List<List<AppliedRuling>> check(
            Declaration declaration, LawBook law, Rulings rulings, Findings findings) {
        return rulings.isAtHand() ? new RulingChecks(declaration, law, rulings, findings).check() : List.of();
    }

    private List<List<AppliedRuling>> check() {
        quotedForAll();
        var items = declaration.goodsItems();
        List<List<AppliedRuling>> applied = null;
        for (int i = 0; i < items.size(); i++) {
            var chosen = chosen(items.get(i), i);
            if (!chosen.isEmpty()) {
                if (applied == null) {
                    applied = new ArrayList<>(Collections.nCopies(items.size(), List.of()));
                }
                applied.set(i, applied(chosen, items.get(i), i));
            }
        }
        for (var each : shared) {
            if (!each.fits) {
                findings.add(RulingRule.ABOUT_NO_LINE.about(each.ruling, each.pointer));
            }
        }
        return applied == null ? List.of() : applied;
    }

    private void quotedForAll() {
        var documents = declaration.additionalDocuments();
        for (int i = 0; i < documents.size(); i++) {
            var ruling = quoted(documents.get(i), DOCUMENTS + i, null);
            if (ruling != null) {
                shared.add(new Shared(ruling, DOCUMENTS + i + "/id"));
            }
        }
    }

    /** One ruling of each kind: the own one quoted, else the one signed last of those held for these goods, else another's quoted. */
    private Map<RulingKind, Chosen> chosen(GoodsItem item, int position) {
        var documents = item.additionalDocuments();
        if (documents.isEmpty() && shared.isEmpty() && held.isEmpty()) {
            return Map.of();
        }
        var chosen = new EnumMap<RulingKind, Chosen>(RulingKind.class);
        for (var each : shared) {
            boolean alone =
                    declaration.goodsItems().size() == 1 && !each.ruling.goods().isOther(item, isHeld(each.ruling));
            if (alone || isHeld(each.ruling) && each.ruling.goods().isFoundIn(item)) {
                each.fits = true;
                chosen.put(each.ruling.kind(), new Chosen(each.ruling, true));
            }
        }
        for (int i = 0; i < documents.size(); i++) {
            var ruling = quoted(documents.get(i), item(position) + DOCUMENTS + i, item);
            if (ruling != null) {
                chosen.put(ruling.kind(), new Chosen(ruling, true));
            }
        }
        for (var kind : RulingKind.values()) {
            // Nobody escapes the own ruling by quoting another trader's.
            var quoted = chosen.get(kind);
            var found = quoted != null && isHeld(quoted.ruling) ? null : found(kind, item);
            if (found != null) {
                chosen.put(kind, new Chosen(found, false));
            }
        }
        return chosen;
    }

    /** The ruling in force that the trader holds for these goods; of several, the one signed last. */
    private @Nullable AdvanceRuling found(RulingKind kind, GoodsItem item) {
        AdvanceRuling best = null;
        for (var ruling : held) {
            if (ruling.kind() == kind
                    && ruling.holds(law.lawDate(), law.known())
                    && ruling.goods().isFoundIn(item)
                    && (best == null || isLater(ruling, best))) {
                best = ruling;
            }
        }
        return best;
    }

    private static boolean isLater(AdvanceRuling ruling, AdvanceRuling other) {
        int order = ruling.knownSince().compareTo(other.knownSince());
        return order > 0 || order == 0 && ruling.number().compareTo(other.number()) > 0;
    }

    /** The ruling a document quotes; null where it quotes none, or wrongly, which is then found. */
    private @Nullable AdvanceRuling quoted(AdditionalDocument document, String pointer, @Nullable GoodsItem item) {
        var type = document.typeCode() == null ? null : law.code("document-type", document.typeCode());
        var kind = type == null ? null : type.attribute("ruling");
        if (kind == null || document.id() == null) {
            return null;
        }
        var ruling = rulings.find(document.id().strip());
        if (ruling == null || ruling.knownSince().isAfter(law.known())) {
            var right = item == null ? null : found(RulingKind.valueOf(kind), item);
            var finding = RulingRule.UNKNOWN.unknown(document.id(), pointer + "/id");
            findings.add(right == null ? finding : finding.suggesting(right.number()));
            return null;
        }
        return mayRely(ruling, kind, pointer, item) ? ruling : null;
    }

    private boolean mayRely(AdvanceRuling ruling, String kind, String pointer, @Nullable GoodsItem item) {
        if (!ruling.bindsAll() && !isHeld(ruling)) {
            findings.add(RulingRule.OF_ANOTHER.about(ruling, pointer + "/id"));
            return false;
        }
        if (!ruling.kind().name().equals(kind)) {
            var finding = RulingRule.OF_ANOTHER_KIND.about(ruling, pointer + "/typeCode");
            var right = type(ruling.kind());
            findings.add(right == null ? finding : finding.suggesting(right));
            return false;
        }
        if (!ruling.holds(law.lawDate(), law.known())) {
            var finding = RulingRule.NOT_IN_FORCE.about(ruling, pointer + "/id");
            var right = item == null ? null : found(ruling.kind(), item);
            findings.add(right == null ? finding : finding.suggesting(right.number()));
            return false;
        }
        if (item != null && ruling.goods().isOther(item, isHeld(ruling))) {
            findings.add(RulingRule.OTHER_GOODS.about(ruling, pointer + "/id"));
            return false;
        }
        return true;
    }

    private boolean isHeld(AdvanceRuling ruling) {
        return ruling.holder().equals(trader);
    }

    /** The document type that quotes rulings of that kind. */
    private @Nullable String type(RulingKind kind) {
        for (var type : law.codes("document-type")) {
            if (kind.name().equals(type.attribute("ruling"))) {
                return type.code();
            }
        }
        return null;
    }

    private List<AppliedRuling> applied(Map<RulingKind, Chosen> chosen, GoodsItem item, int position) {
        var applied = new ArrayList<AppliedRuling>(chosen.size());
        var reason = item.rulingDeviationReason();
        for (var each : chosen.values()) {
            var contradiction = Contradiction.find(each.ruling, item, item(position), declaration);
            if (contradiction == null) {
                applied.add(new AppliedRuling(each.ruling, each.quoted, true, null));
            } else if (reason == null || reason.isBlank()) {
                findings.add(contradiction);
            } else {
                findings.add(RulingRule.DEVIATES_WITH_REASON.about(each.ruling, contradiction.pointer()));
                applied.add(new AppliedRuling(each.ruling, each.quoted, false, reason));
            }
        }
        return List.copyOf(applied);
    }

    private static String item(int position) {
        return "/goodsShipment/goodsItems/" + position;
    }
}
