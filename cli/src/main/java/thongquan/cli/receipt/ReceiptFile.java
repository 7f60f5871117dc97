package thongquan.cli.receipt;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * What a file holds of a receipt: a receipt alone, or the answer to a lodgement, which has the receipt and the decision
 * verbatim as two of its members.
 */
public final class ReceiptFile {

    /** A name given twice could show one receipt and prove another, so it makes the file no answer. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final byte[] receipt;
    private final byte @Nullable [] decision;

    private ReceiptFile(byte[] receipt, byte @Nullable [] decision) {
        this.receipt = receipt;
        this.decision = decision;
    }

    /** The text of the receipt to the byte; of a file that is no answer, all of it. */
    public byte[] receipt() {
        return receipt;
    }

    /** The text of the decision to the byte; null where the file has none. */
    public byte @Nullable [] decision() {
        return decision;
    }

    /** The receipt in that text. */
    public static ReceiptFile of(byte[] text) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                var answer = answer(parser, text);
                if (answer != null && parser.nextToken() == null) {
                    return answer;
                }
            }
        } catch (JacksonException _) {
            // Whatever is no answer is taken for a receipt, which says itself whether it is one.
        }
        return new ReceiptFile(text, null);
    }

    private static @Nullable ReceiptFile answer(JsonParser parser, byte[] text) {
        byte[] receipt = null;
        byte[] decision = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                var member = verbatim(parser, text);
                receipt = name.equals("receipt") ? member : receipt;
                decision = name.equals("decision") ? member : decision;
            } else {
                parser.skipChildren();
            }
        }
        return receipt == null ? null : new ReceiptFile(receipt, decision);
    }

    private static byte[] verbatim(JsonParser parser, byte[] text) {
        int start = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
        parser.skipChildren();
        int end = Math.toIntExact(parser.currentLocation().getByteOffset());
        return Arrays.copyOfRange(text, start, end);
    }
}
