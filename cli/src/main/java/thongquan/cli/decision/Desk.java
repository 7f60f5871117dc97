package thongquan.cli.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Finding;
import thongquan.core.decision.Clearance;
import thongquan.core.decision.Decision;
import thongquan.core.decision.Facts;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.risk.RuleRelease;
import thongquan.core.risk.Selector;
import thongquan.core.risk.TraderStanding;
import thongquan.formats.Reading;
import thongquan.formats.law.LawPack;

/**
 * A customs desk for trying: it decides as the server does, for a trader of whom nothing is known, and keeps nothing. The
 * draw is always the same, so that the same filing gets the same answer.
 */
public final class Desk {

    /** Seed of the draw; a server takes a secret one for each declaration. */
    private static final String SEED = "clear";

    private final LawBook law;
    private final Selector selector;

    /** A desk under the law of a day as known on that day. */
    public Desk(LawPack pack, LocalDate lawDate) {
        law = pack.edition().asOf(lawDate, lawDate);
        selector = new Selector(new RuleRelease(pack.rulesFingerprint(), pack.riskRules()));
    }

    /** The law it decides under. */
    public LawBook law() {
        return law;
    }

    /** Reads and decides a filing. */
    public Answer answer(byte[] text) {
        return switch (FilingText.read(text)) {
            case Reading.Unreadable<Declaration>(var findings) -> new Answer(null, null, findings);
            case Reading.Read<Declaration>(var declaration, var warnings) -> {
                var facts = new Facts(null, law.lawDate().atStartOfDay(), SEED, TraderStanding.UNKNOWN);
                var decision = Clearance.decide(declaration, law, selector, facts);
                var findings = new ArrayList<>(warnings);
                findings.addAll(decision.findings());
                yield new Answer(declaration, decision, findings);
            }
        };
    }

    /**
     * What the desk says to a filing.
     *
     * @param declaration null where the text holds none
     * @param decision null where the text holds no declaration
     * @param findings of the door and of customs
     */
    public record Answer(
            @Nullable Declaration declaration, @Nullable Decision decision, List<Finding> findings) {

        public Answer {
            findings = List.copyOf(findings);
        }

        /** Whether customs accepts the filing. */
        public boolean isAccepted() {
            return decision != null && decision.isAccepted();
        }
    }
}
