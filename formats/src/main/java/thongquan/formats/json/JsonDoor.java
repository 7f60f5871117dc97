package thongquan.formats.json;

import java.util.List;
import thongquan.core.filing.CanonicalFiling;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.Shape;
import thongquan.formats.Reading;
import thongquan.formats.text.Place;
import thongquan.formats.text.Utf8;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads filings from JSON (RFC 8259, strict as I-JSON) and prints them. Read: every element of the filing's table, by
 * its name. Not read: nothing; an unknown name is an error. Absent: null and the empty text. Texts are put in composed
 * form (NFC); lengths, presence and codes are checked later, on the filing. The caller bounds the size of the text.
 */
public final class JsonDoor {

    /** Deepest nesting that is read. */
    public static final int DEEPEST = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(200)
                    .maxStringLength(100_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private JsonDoor() {}

    /** The declaration in that text. */
    public static Reading<Declaration> read(byte[] text) {
        return read(text, Declaration.shape());
    }

    /** The filing of that shape in the text: all findings at once, or the first place where it is not JSON. */
    public static <T extends Record> Reading<T> read(byte[] text, Shape<T> shape) {
        int fault = Utf8.firstFault(text);
        if (fault >= 0) {
            return refused(JsonRule.CHARSET, text, fault);
        }
        try (var parser = FACTORY.createParser(
                ObjectReadContext.empty(), text, Utf8.markLength(text), text.length - Utf8.markLength(text))) {
            return new JsonReading(parser, text).read(JsonTable.of(shape, FACTORY));
        } catch (StreamConstraintsException e) {
            return refused(JsonRule.LIMIT, text, offset(e, text));
        } catch (UnexpectedEndOfInputException e) {
            return refused(JsonRule.END, text, text.length);
        } catch (StreamReadException e) {
            return notWellFormed(text, offset(e, text));
        }
    }

    /** The filing's canonical JSON. */
    public static byte[] print(Record filing) {
        return CanonicalFiling.bytes(filing).array();
    }

    private static <T> Reading<T> notWellFormed(byte[] text, int offset) {
        if (offset >= text.length) {
            return refused(JsonRule.END, text, text.length);
        }
        var word = StrayWord.at(text, offset);
        return refused(JsonRule.SYNTAX, text, word.start(), word.quoted());
    }

    private static <T> Reading<T> refused(JsonRule rule, byte[] text, int offset, Object... words) {
        return new Reading.Unreadable<>(List.of(rule.broken("", Place.of(text, offset), words)));
    }

    private static int offset(JacksonException e, byte[] text) {
        var location = e.getLocation();
        long offset = location == null ? 0 : location.getByteOffset() + Utf8.markLength(text);
        return Math.clamp(offset, 0, text.length);
    }
}
