package thongquan.bench.crash;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import thongquan.core.receipt.Receipt;

/**
 * An answer about a registered declaration, cut into its parts and not read anew, since hashes are over these very bytes.
 *
 * @param number the eleven digits
 * @param decision the decision's canonical bytes
 * @param receipt the receipt's text
 */
record Answer(String number, String decision, Receipt receipt) {
    private static final Pattern NUMBER = Pattern.compile("\"number\":\"(\\d{11})\"");
    private static final String DECISION = "\"decision\":";
    private static final String RECEIPT = ",\"receipt\":{";

    /** The parts of an answer of the server; nothing where one is missing or the receipt is none. */
    static Optional<Answer> parse(String text) {
        var number = NUMBER.matcher(text);
        int decision = text.indexOf(DECISION) + DECISION.length();
        int receipt = text.lastIndexOf(RECEIPT);
        if (!number.find() || decision < DECISION.length() || receipt < decision) {
            return Optional.empty();
        }
        var receiptText = text.substring(receipt + RECEIPT.length() - 1, text.length() - 1);
        return Receipt.parse(receiptText.getBytes(StandardCharsets.UTF_8))
                .map(parsed -> new Answer(number.group(1), text.substring(decision, receipt), parsed));
    }
}
