package thongquan.server.portal.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import thongquan.core.duty.Assessment;
import thongquan.core.duty.ItemAssessment;
import thongquan.core.duty.Proof;
import thongquan.core.duty.Proofs;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsItem;
import thongquan.core.law.LawBook;
import thongquan.core.lifecycle.Standing;
import thongquan.core.receipt.Receipt;
import thongquan.core.risk.Selection;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.clearance.Replay.Again;
import thongquan.server.journal.RecordedEntry;
import thongquan.server.journal.RecordedEvent;
import thongquan.server.portal.Turn;

/**
 * Everything of one declaration that its page shows.
 *
 * @param versions its entries in the journal, oldest first
 * @param again the newest decision made again
 * @param receipt the receipt of the newest version
 * @param reasons why it was selected; null: the reader is not customs
 */
public record Dossier(
        DeclarationSummary summary,
        List<RecordedEntry> versions,
        Again again,
        List<RecordedEvent> events,
        Receipt receipt,
        @Nullable Reasons reasons) {

    /** Goods items of one part of the list. */
    public static final int ITEMS = 50;

    public Dossier {
        versions = List.copyOf(versions);
        events = List.copyOf(events);
    }

    /** A goods item with its taxes. */
    public record Line(GoodsItem declared, ItemAssessment assessed) {}

    /** What was declared. */
    public Declaration declaration() {
        return again.declaration();
    }

    /** The law it was decided under. */
    public LawBook law() {
        return again.law();
    }

    /** What it owes. */
    public Assessment assessment() {
        return again.decision().requireAssessment();
    }

    /** Its channel and why. */
    public Selection selection() {
        return again.decision().requireSelection();
    }

    /** The newest entry in the journal. */
    public RecordedEntry newest() {
        return versions.getLast();
    }

    /** The entry of a version. */
    public Optional<RecordedEntry> version(int version) {
        return versions.stream().filter(entry -> entry.version() == version).findFirst();
    }

    /** The part of the goods items of that number, brought into the range there is. */
    public Turn turn(int part) {
        var total = declaration().goodsItems().size();
        var last = new Turn(1, ITEMS, total).last();
        return new Turn(Math.clamp(part, 1, last), ITEMS, total);
    }

    /** The goods items of a part. */
    public List<Line> lines(Turn turn) {
        var declared = declaration().goodsItems();
        var assessed = assessment().items();
        return IntStream.range((int) turn.offset(), (int) turn.lastRow())
                .mapToObj(i -> new Line(declared.get(i), assessed.get(i)))
                .toList();
    }

    /** The proof of an item's taxes. */
    public Proof proof(Line line) {
        return Proofs.of(line.assessed(), law());
    }

    /** Whether its goods were let go. */
    public boolean isReleased() {
        return summary.standing() instanceof Standing.Released || summary.standing() instanceof Standing.Archived;
    }

    /** The numbers of its transport documents. */
    public List<String> transportDocuments() {
        var shipment = declaration().goodsShipment();
        var consignment = shipment == null ? null : shipment.consignment();
        return consignment == null ? List.of() : consignment.transportContractDocumentIds();
    }
}
