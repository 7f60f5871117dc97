package thongquan.cli.receipt;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thongquan.cli.text.Ink;
import thongquan.cli.text.Language;
import thongquan.cli.text.NamedBytes;
import thongquan.cli.text.Phrase;
import thongquan.cli.text.Table;
import thongquan.core.check.Bilingual;
import thongquan.core.receipt.Flaw;
import thongquan.core.receipt.Receipt;
import thongquan.core.receipt.Verification;

/** Checks receipts and says in words what each proves: who filed what when, where it is recorded, and by whose key. */
public final class ReceiptText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS (xxx)");

    private final Language language;
    private final boolean colour;
    private final ZoneId zone;
    private final Optional<TrustedKey> trusted;

    /** Checks against that key, or against the receipt's own where none is trusted; times are told in that zone. */
    public ReceiptText(Language language, boolean colour, ZoneId zone, Optional<TrustedKey> trusted) {
        this.language = language;
        this.colour = colour;
        this.zone = zone;
        this.trusted = trusted;
    }

    /**
     * What the check found.
     *
     * @param text lines for people, ended by a newline
     */
    public record Statement(boolean valid, String text) {}

    /** Checks the receipt in the file, and where they are given that it is for that filing and that decision. */
    public Statement check(NamedBytes file, @Nullable NamedBytes filing, @Nullable NamedBytes decision) {
        var held = ReceiptFile.of(file.content());
        return switch (Receipt.verify(held.receipt(), trusted.map(TrustedKey::key))) {
            case Verification.Invalid(var flaw) -> invalid(file, because(flaw));
            case Verification.Valid valid -> {
                var receipt = valid.receipt();
                if (filing != null && !receipt.matchesFiling(filing.content())) {
                    yield invalid(file, language.of(Phrase.OTHER_FILING, filing.name()));
                }
                if (decision != null && !receipt.matchesDecision(decision.content())) {
                    yield invalid(file, language.of(Phrase.OTHER_DECISION, decision.name()));
                }
                if (held.decision() != null && !receipt.matchesDecision(held.decision())) {
                    yield invalid(file, language.of(Phrase.OTHER_DECISION, language.of(Phrase.IN_THIS_ANSWER)));
                }
                var compared = decision == null ? null : decision.name();
                if (compared == null && held.decision() != null) {
                    compared = language.of(Phrase.IN_THIS_ANSWER);
                }
                yield valid(file, valid, filing == null ? null : filing.name(), compared);
            }
        };
    }

    private String because(Flaw flaw) {
        var reason = language.of(new Bilingual(flaw.vi(), flaw.en()));
        return flaw != Flaw.OTHER_KEY
                ? reason
                : trusted.map(key -> reason + "\n  " + language.of(Phrase.OTHER_KEY_HINT, key.source()))
                        .orElse(reason);
    }

    private Statement invalid(NamedBytes file, String reason) {
        return new Statement(
                false, heading(file, Ink.RED.on(language.of(Phrase.INVALID), colour)) + "  " + reason + "\n");
    }

    private Statement valid(
            NamedBytes file, Verification.Valid valid, @Nullable String filing, @Nullable String decision) {
        var entry = valid.receipt().entry();
        var head = valid.receipt().head();
        var table = new Table("ll");
        table.row(
                language.of(Phrase.DOCUMENT),
                language.of(Phrase.DOCUMENT_IS, entry.kind(), entry.number(), entry.version()));
        table.row(language.of(Phrase.SENDER), entry.sender());
        table.row(language.of(Phrase.RECEIVED), time(entry.receivedAt()));
        table.row(language.of(Phrase.KEY), entry.idempotencyKey());
        table.row(language.of(Phrase.FILING), hash(entry.filing().hex(), filing));
        table.row(language.of(Phrase.DECISION), hash(entry.decision().hex(), decision));
        table.row(
                language.of(Phrase.JOURNAL),
                language.of(
                        Phrase.JOURNAL_IS,
                        head.origin(),
                        valid.receipt().leafIndex() + 1,
                        head.size(),
                        time(head.at())));
        table.row(language.of(Phrase.SIGNED_BY), "SHA-256 " + valid.fingerprint());
        table.row("", trust());
        return new Statement(true, heading(file, Ink.GREEN.on(language.of(Phrase.VALID), colour)) + table.print("  "));
    }

    private String trust() {
        return trusted.map(key -> language.of(Phrase.TRUSTED, key.source()))
                .orElseGet(() -> Ink.YELLOW.on(language.of(Phrase.NOT_TRUSTED), colour));
    }

    private String heading(NamedBytes file, String verdict) {
        return Ink.BOLD.on(file.name(), colour) + ": " + verdict + "\n";
    }

    private String hash(String hex, @Nullable String compared) {
        var match = compared == null ? language.of(Phrase.NOT_COMPARED) : language.of(Phrase.MATCHES, compared);
        return "SHA-256 " + hex + " (" + match + ")";
    }

    private String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }
}
