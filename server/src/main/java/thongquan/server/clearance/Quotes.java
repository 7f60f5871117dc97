package thongquan.server.clearance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import thongquan.core.check.Finding;
import thongquan.core.decision.Clearance;
import thongquan.core.decision.Decision;
import thongquan.core.decision.Facts;
import thongquan.core.duty.Proof;
import thongquan.core.duty.Proofs;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.risk.TraderStanding;
import thongquan.core.ruling.Rulings;
import thongquan.formats.Reading;
import thongquan.server.law.LawRegister;
import thongquan.server.party.Callers;
import thongquan.server.party.Delegations;
import thongquan.server.risk.RuleRegister;
import thongquan.server.ruling.RulingRegister;

/**
 * The same computation as lodging, with nothing kept. It says what the declaration would owe, and not its channel: that
 * is drawn and told at registration only, so that nobody can try out filings until one is green.
 */
@Service
public class Quotes {

    private final LawRegister law;
    private final RuleRegister rules;
    private final TariffQuotas quotas;
    private final RegimeStocks stocks;
    private final RulingRegister rulings;
    private final Delegations delegations;
    private final Clock clock;

    Quotes(
            LawRegister law,
            RuleRegister rules,
            TariffQuotas quotas,
            RegimeStocks stocks, RulingRegister rulings,
            Delegations delegations,
            Clock clock) {
        this.law = law;
        this.rules = rules;
        this.quotas = quotas;
        this.stocks = stocks;
        this.rulings = rulings;
        this.delegations = delegations;
        this.clock = clock;
    }

    /**
     * A quote.
     *
     * @param findings errors where the declaration would be refused, else warnings
     * @param decision the decision without number; null where the text is no declaration
     * @param proof of what would be payable; null where the declaration would be refused
     * @param declaration as declared; null where the text is no declaration
     * @param law the law book it was reckoned by; null where the text is no declaration
     */
    public record Quote(
            List<Finding> findings,
            @Nullable Decision decision,
            @Nullable Proof proof,
            @Nullable Declaration declaration,
            @Nullable LawBook law) {

        /** The quote with all that its proof rests on, or nothing where the declaration would be refused. */
        public Optional<Proved> proved() {
            return decision == null || proof == null || declaration == null || law == null
                    ? Optional.empty()
                    : Optional.of(new Proved(decision, proof, declaration, law));
        }
    }

    /** A quote for a declaration that would be registered. */
    public record Proved(Decision decision, Proof proof, Declaration declaration, LawBook law) {}

    /** Quotes for a text in the format of its content type, at a date; null: today. */
    public Quote quote(String contentType, byte[] body, @Nullable LocalDate on) {
        return switch (Door.read(contentType, body)) {
            case Reading.Unreadable<Declaration>(var findings) -> new Quote(findings, null, null, null, null);
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
                null,
                date.atStartOfDay(),
                "quote",
                TraderStanding.UNKNOWN,
                quotas.balances(declaration, book),
                rulings(declaration, today),
                null,
                stocks.quoted(declaration, book));
        var decision = Clearance.decide(declaration, book, rules.of(pack), facts);
        var proof = decision.isAccepted() ? Proofs.of(decision.requireAssessment(), book) : null;
        return new Quote(decision.findings(), decision, proof, declaration, book);
    }

    /** Which rulings a trader holds is between him and customs: whoever does not act for him gets no answer out of them. */
    private Rulings rulings(Declaration declaration, LocalDate today) {
        var trader = declaration.trader();
        var id = trader == null ? null : trader.id();
        var mayKnow = Callers.current()
                .filter(caller -> id != null
                        && (caller.isCustoms() || delegations.represents(caller.organisationId(), id, today)))
                .isPresent();
        return mayKnow ? rulings.current() : Rulings.NOT_AT_HAND;
    }
}
