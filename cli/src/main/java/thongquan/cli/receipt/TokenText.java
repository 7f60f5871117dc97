package thongquan.cli.receipt;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import thongquan.cli.text.Ink;
import thongquan.cli.text.Language;
import thongquan.cli.text.Phrase;
import thongquan.cli.text.Table;
import thongquan.core.check.Bilingual;
import thongquan.core.receipt.ReleaseToken;
import thongquan.core.receipt.TokenFlaw;

/** Checks release tokens and says in words what each proves; of what happened after its signing it can know nothing. */
public final class TokenText {

    private static final Pattern TOKEN = Pattern.compile("(?:https?://\\S+[?&#]t=)?(TQ1\\..*)", Pattern.DOTALL);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss (xxx)");

    private final Language language;
    private final boolean colour;
    private final ZoneId zone;
    private final TrustedKey trusted;

    /** Checks against that key; times are told in that zone. */
    public TokenText(Language language, boolean colour, ZoneId zone, TrustedKey trusted) {
        this.language = language;
        this.colour = colour;
        this.zone = zone;
        this.trusted = trusted;
    }

    /** The token in a text that is meant as one: alone, or in the address of a QR code. */
    public static Optional<String> find(String text) {
        var token = TOKEN.matcher(text.strip());
        return token.matches() ? Optional.of(token.group(1)) : Optional.empty();
    }

    /** Checks the token that stands in a file or an argument of that name. */
    public ReceiptText.Statement check(String name, String token) {
        return switch (ReleaseToken.verify(token, trusted.key())) {
            case ReleaseToken.Checked.Fails(var flaw) ->
                new ReceiptText.Statement(
                        false, heading(name, Ink.RED.on(language.of(Phrase.INVALID), colour)) + because(flaw));
            case ReleaseToken.Checked.Holds(var held) ->
                new ReceiptText.Statement(
                        true, heading(name, Ink.GREEN.on(language.of(Phrase.VALID), colour)) + facts(held));
        };
    }

    private String because(TokenFlaw flaw) {
        var reason = "  " + language.of(new Bilingual(flaw.vi(), flaw.en())) + "\n";
        return flaw == TokenFlaw.OTHER_KEY
                ? reason + "  " + language.of(Phrase.OTHER_KEY_HINT, trusted.source()) + "\n"
                : reason;
    }

    private String facts(ReleaseToken token) {
        var facts = token.facts();
        var table = new Table("ll");
        table.row(
                language.of(Phrase.DOCUMENT),
                language.of(Phrase.DOCUMENT_IS, "DECLARATION", facts.number(), facts.version()));
        table.row(language.of(Phrase.STATE), facts.state().name());
        table.row(
                language.of(Phrase.GOODS),
                facts.releasedAt() == null
                        ? Ink.YELLOW.on(language.of(Phrase.NOT_RELEASED), colour)
                        : language.of(Phrase.RELEASED_AT, time(facts.releasedAt())));
        table.row(language.of(Phrase.CHANNEL), language.of(Phrase.valueOf(facts.channel().name())));
        table.row(language.of(Phrase.OFFICE), facts.office());
        if (facts.containerCount() > 0) {
            table.row(
                    language.of(Phrase.CONTAINERS),
                    facts.containers().isEmpty()
                            ? String.valueOf(facts.containerCount())
                            : String.join(", ", facts.containers()));
        }
        table.row(language.of(Phrase.PACKAGES), String.valueOf(facts.packages()));
        table.row(language.of(Phrase.DECISION), "SHA-256 " + facts.decision().hex());
        table.row(
                language.of(Phrase.SIGNED_BY),
                language.of(Phrase.SIGNED_AT, token.origin(), time(token.signedAt())));
        table.row("", language.of(Phrase.TRUSTED, trusted.source()));
        return table.print("  ") + "  " + language.of(Phrase.LATER_UNKNOWN) + "\n";
    }

    private String heading(String name, String verdict) {
        return Ink.BOLD.on(name, colour) + ": " + verdict + "\n";
    }

    private String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }
}
