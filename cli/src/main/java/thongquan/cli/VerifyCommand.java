package thongquan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thongquan.cli.receipt.ReceiptText;
import thongquan.cli.receipt.TokenText;
import thongquan.cli.receipt.TrustedKey;
import thongquan.cli.text.Language;
import thongquan.cli.text.NamedBytes;
import thongquan.cli.text.Phrase;
import thongquan.cli.text.Surroundings;

/** Checks receipts and release tokens with the network off. */
@Command(
        name = "verify",
        sortOptions = false,
        description = {
            "Checks receipts with the network off.",
            "Says whether the entry stands in the signed journal, unchanged to the character, and whose key signed it.",
            "Takes a receipt alone or the server's whole answer to a lodgement, whose decision is checked too;",
            "and the token of a release, as a file, as its text or as the address in its QR code.%n"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every receipt and token holds",
            "1:at least one does not",
            "2:wrong usage, or a file that cannot be read"
        },
        footer = {
            "",
            "Examples:",
            "  ./thongquan verify easy.json.receipt.json --filing easy.json",
            "  ./thongquan verify receipt.json --key customs.pub",
            "  ./thongquan verify TQ1.dGhvbmdx... --key customs.pub"
        })
final class VerifyCommand implements Callable<Integer> {

    /** Characters of a token that name it on the screen. */
    private static final int SHOWN = 24;

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "RECEIPT",
            arity = "1..*",
            description = {
                "File with a receipt, the answer to a lodgement or a release token; - is the standard input.",
                "Or the token itself."
            })
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = {
                "Public key of customs: a file (PEM or Base64) or the Base64 itself",
                "(default: data/log-signing.pub beside the program, where there is one)."
            })
    private @Nullable String key;

    @Option(names = "--filing", paramLabel = "FILE", description = "Check that the receipt is for this filing.")
    private @Nullable String filing;

    @Option(names = "--decision", paramLabel = "FILE", description = "Check that the receipt is for this decision.")
    private @Nullable String decision;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Language of the text (default: as LANG says).")
    private @Nullable Language lang;

    @SuppressWarnings("UnusedVariable") // picocli reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    /** A token and where the user named it. */
    private record NamedToken(String name, String text) {}

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** 0 where every receipt holds, 1 where any does not. */
    @Override
    public Integer call() {
        if (files.size() > 1 && (filing != null || decision != null)) {
            throw wrong("--filing and --decision go with one receipt only.");
        }
        var trusted = trusted();
        var language = lang == null ? Language.of(surroundings) : lang;
        var receipts = new ArrayList<NamedBytes>();
        var tokens = new ArrayList<NamedToken>();
        for (var file : files) {
            TokenText.find(file)
                    .ifPresentOrElse(
                            token -> tokens.add(new NamedToken(shortened(token), token)),
                            () -> sort(file, receipts, tokens));
        }
        if (!tokens.isEmpty() && trusted.isEmpty()) {
            throw wrong(language.of(Phrase.TOKEN_NEEDS_KEY));
        }
        var check = new ReceiptText(
                language, surroundings.colour(), surroundings.clock().getZone(), trusted);
        var filed = filing == null ? null : read(filing);
        var decided = decision == null ? null : read(decision);
        int code = Thongquan.ACCEPTED;
        for (var receipt : receipts) {
            var statement = check.check(receipt, filed, decided);
            surroundings.out().print(statement.text());
            if (!statement.valid()) {
                code = Thongquan.REFUSED;
            }
        }
        for (var token : tokens) {
            var statement = new TokenText(
                            language,
                            surroundings.colour(),
                            surroundings.clock().getZone(),
                            trusted.orElseThrow())
                    .check(token.name(), token.text());
            surroundings.out().print(statement.text());
            code = statement.valid() ? code : Thongquan.REFUSED;
        }
        return code;
    }

    /** A file holds a receipt, an answer with one, or a token. */
    private void sort(String file, List<NamedBytes> receipts, List<NamedToken> tokens) {
        var held = read(file);
        TokenText.find(new String(held.content(), StandardCharsets.UTF_8))
                .ifPresentOrElse(token -> tokens.add(new NamedToken(held.name(), token)), () -> receipts.add(held));
    }

    private static String shortened(String token) {
        // Tokens begin alike.
        return token.length() > SHOWN ? "…" + token.substring(token.length() - SHOWN) : token;
    }

    private Optional<TrustedKey> trusted() {
        try {
            return key == null ? TrustedKey.besideProgram(surroundings) : Optional.of(TrustedKey.named(key));
        } catch (IOException e) {
            throw wrong(e.getMessage());
        }
    }

    private NamedBytes read(String file) {
        try {
            return NamedBytes.read(file, surroundings);
        } catch (IOException e) {
            throw wrong(e.getMessage());
        }
    }

    private ParameterException wrong(@Nullable String why) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(why));
    }
}
