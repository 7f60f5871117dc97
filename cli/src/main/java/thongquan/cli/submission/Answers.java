package thongquan.cli.submission;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import thongquan.cli.receipt.ReceiptFile;
import thongquan.cli.text.Json;
import thongquan.cli.text.Language;
import thongquan.cli.text.Phrase;
import thongquan.core.check.Bilingual;
import thongquan.core.check.Finding;
import thongquan.core.check.Severity;
import thongquan.core.receipt.Receipt;
import thongquan.core.receipt.Verification;

/** Reads what a server answers to a lodgement. A yes is believed only with a receipt that verifies. */
final class Answers {

    static final int UNAUTHORIZED = 401;

    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_EARLY = 425;
    private static final int TOO_MANY = 429;
    private static final int CLASS = 100;

    private final Language language;

    Answers(Language language) {
        this.language = language;
    }

    /** The outcome, or nothing where the same has to be sent again. */
    Optional<Outcome> outcome(int status, byte[] body, KeyedFile file, byte[] content) {
        return switch (status / CLASS) {
            case 2 -> Optional.of(registered(body, file, content));
            case 3 -> Optional.of(new Outcome.Unknown("HTTP " + status));
            case 4 -> isPassing(status) ? Optional.empty() : Optional.of(refused(status, Json.object(body)));
            default -> Optional.empty();
        };
    }

    private static boolean isPassing(int status) {
        return status == UNAUTHORIZED || status == REQUEST_TIMEOUT || status == TOO_EARLY || status == TOO_MANY;
    }

    private Outcome registered(byte[] body, KeyedFile file, byte[] content) {
        if (!(Receipt.verify(ReceiptFile.of(body).receipt(), Optional.empty()) instanceof Verification.Valid valid)
                || !valid.receipt().matchesFiling(content)
                || !valid.receipt().entry().idempotencyKey().equals(file.key())) {
            return new Outcome.Unknown(language.of(Phrase.NO_RECEIPT));
        }
        var number = valid.receipt().entry().number();
        try {
            return new Outcome.Registered(number, ReceiptStore.save(file.file(), number, body));
        } catch (IOException e) {
            // Registered, but the proof is not in hand: sending again brings it again.
            return new Outcome.Unknown(String.valueOf(e));
        }
    }

    private static Outcome refused(int status, Map<String, Object> problem) {
        var detail = Json.text(problem, "detail");
        var findings =
                Json.parts(problem, "findings").stream().map(Answers::finding).toList();
        return new Outcome.Refused("HTTP " + status + (detail.isEmpty() ? "" : " " + detail), findings);
    }

    private static Finding finding(Map<?, ?> finding) {
        var message = Json.part(finding, "message");
        var suggestion = Json.text(finding, "suggestion");
        var read = new Finding(
                Json.text(finding, "code"),
                Json.text(finding, "severity").toUpperCase(Locale.ROOT).equals(Severity.WARNING.name())
                        ? Severity.WARNING
                        : Severity.ERROR,
                Json.text(finding, "pointer"),
                new Bilingual(Json.text(message, "vi"), Json.text(message, "en")),
                Json.text(finding, "basis"),
                null);
        return suggestion.isEmpty() ? read : read.suggesting(suggestion);
    }
}
