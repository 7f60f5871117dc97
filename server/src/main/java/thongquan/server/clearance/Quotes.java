package thongquan.server.clearance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import thongquan.core.check.Finding;
import thongquan.core.decision.Clearance;
import thongquan.core.decision.Decision;
import thongquan.core.decision.Facts;
import thongquan.core.duty.Proof;
import thongquan.core.duty.Proofs;
import thongquan.core.filing.Declaration;
import thongquan.core.risk.TraderStanding;
import thongquan.formats.Reading;
import thongquan.server.law.LawRegister;
import thongquan.server.risk.RuleRegister;

/**
 * The same computation as lodging, with nothing kept. It says what the declaration would owe, and not its channel: that
 * is drawn and told at registration only, so that nobody can try out filings until one is green.
 */
@Service
public class Quotes {

    private final LawRegister law;
    private final RuleRegister rules;
    private final TariffQuotas quotas;
    private final Clock clock;

    Quotes(LawRegister law, RuleRegister rules, TariffQuotas quotas, Clock clock) {
        this.law = law;
        this.rules = rules;
        this.quotas = quotas;
        this.clock = clock;
    }

    /**
     * A quote.
     *
     * @param findings errors where the declaration would be refused, else warnings
     * @param decision the decision without number; null where the text is no declaration
     * @param proof of what would be payable; null where the declaration would be refused
     * @param declaration as declared; null where the text is no declaration
     */
    public record Quote(
            List<Finding> findings,
            @Nullable Decision decision,
            @Nullable Proof proof,
            @Nullable Declaration declaration) {}

    /** Quotes for a text in the format of its content type, at a date; null: today. */
    public Quote quote(String contentType, byte[] body, @Nullable LocalDate on) {
        return switch (Door.read(contentType, body)) {
            case Reading.Unreadable<Declaration>(var findings) -> new Quote(findings, null, null, null);
            case Reading.Read<Declaration> read -> quote(read.filing(), on);
        };
    }

    /** Quotes for a declaration at a date; null: today. */
    public Quote quote(Declaration declaration, @Nullable LocalDate on) {
        var today = clock.instant().atZone(Vietnam.ZONE).toLocalDate();
        var date = on == null ? today : on;
        var pack = law.current();
        var book = pack.edition().asOf(date, date.isAfter(today) ? today : date);
        var facts = new Facts(
                null, date.atStartOfDay(), "quote", TraderStanding.UNKNOWN, quotas.balances(declaration, book));
        var decision = Clearance.decide(declaration, book, rules.of(pack), facts);
        var proof = decision.isAccepted() ? Proofs.of(decision.requireAssessment(), book) : null;
        return new Quote(decision.findings(), decision, proof, declaration);
    }
}
