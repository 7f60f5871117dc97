package thongquan.server.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import thongquan.core.filing.Consignment;
import thongquan.core.filing.TransportEquipment;
import thongquan.core.lifecycle.Standing;
import thongquan.core.lifecycle.Status;
import thongquan.core.receipt.Hash;
import thongquan.core.receipt.ReleaseFacts;
import thongquan.core.receipt.ReleaseToken;
import thongquan.server.clearance.store.DeclarationStore;
import thongquan.server.journal.Journal;

/** Swears for the gate, the carrier and the bank to where a declaration stands, and says what became of it since. */
@Service
public class Releases {

    private final DeclarationStore store;
    private final Declarations declarations;
    private final LatestVersions versions;
    private final Journal journal;

    Releases(DeclarationStore store, Declarations declarations, LatestVersions versions, Journal journal) {
        this.store = store;
        this.declarations = declarations;
        this.versions = versions;
        this.journal = journal;
    }

    /**
     * What became of a declaration after a token of it was signed.
     *
     * @param isLatest whether the version of the token still counts
     */
    public record Since(boolean isLatest, Status state) {

        /** Whether nobody may rely on the token any more. */
        public boolean isOvertaken() {
            return !isLatest || state == Status.CANCELLED || state == Status.REFUSED;
        }
    }

    /** The token of a declaration that was found, signed now, of the version that counts. */
    public ReleaseToken token(DeclarationSummary declaration) {
        var entry = versions.entry(declaration);
        var shipment = LatestVersions.read(entry).goodsShipment();
        var consignment = shipment == null ? null : shipment.consignment();
        var containers = containers(consignment);
        return journal.sign(new ReleaseFacts(
                declaration.number(),
                declaration.version(),
                declaration.state(),
                declaration.channel(),
                releasedAt(declaration).orElse(null),
                declaration.office(),
                ReleaseFacts.isListable(containers) ? containers : List.of(),
                Math.max(containers.size(), consignment == null ? 0 : count(consignment.containerCount())),
                consignment == null ? 0 : count(consignment.totalPackageQuantity()),
                Hash.ofHex(entry.decision().hash())));
    }

    /** When the goods of a declaration that was found were let go; nothing while they are not. */
    public Optional<Instant> releasedAt(DeclarationSummary declaration) {
        if (!isFree(declaration.standing())) {
            return Optional.empty();
        }
        var released = declaration.registeredAt();
        for (var act : declarations.acts(declaration)) {
            if (isFree(act.after()) && !isFree(act.before())) {
                released = act.at();
            }
        }
        return Optional.of(released);
    }

    /** What became of the declaration of a token, for whoever holds the token; nothing where there is none such here. */
    public Optional<Since> since(ReleaseToken token) {
        return store.find(token.facts().number())
                .map(found -> new Since(found.version() == token.facts().version(), found.state()));
    }

    private static boolean isFree(Standing standing) {
        return standing instanceof Standing.Released || standing instanceof Standing.Archived;
    }

    private static List<String> containers(@Nullable Consignment consignment) {
        return consignment == null
                ? List.of()
                : consignment.transportEquipments().stream()
                        .map(TransportEquipment::id)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static int count(@Nullable Integer declared) {
        return declared == null ? 0 : Math.max(declared, 0);
    }
}
