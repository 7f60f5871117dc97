package thongquan.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import thongquan.core.canonical.CanonicalWriter;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Canonical text is JSON to a parser that is not ours, and reads back as it was. */
class CanonicalJsonTest {

    private static final JsonFactory FACTORY = new JsonFactory();

    @Test
    void everyTextReadsBack() {
        var random = new Random(9);
        for (int n = 0; n < 10_000; n++) {
            var text = text(random);
            assertThat(readBack(text)).isEqualTo(text);
        }
    }

    @Test
    void everyCharacterReadsBackAlone() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            var text = String.valueOf((char) c);
            assertThat(readBack(text)).isEqualTo(text);
        }
    }

    private static String readBack(String text) {
        var bytes = new CanonicalWriter().object().name("text").text(text).end().toBytes();
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            assertThat(parser.nextName()).isEqualTo("text");
            assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_STRING);
            var read = parser.getString();
            assertThat(parser.nextToken()).isEqualTo(JsonToken.END_OBJECT);
            assertThat(parser.nextToken()).isNull();
            return read;
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(5)) {
                case 0 -> text.append((char) random.nextInt(0x80));
                case 1 -> text.append((char) random.nextInt(0x800));
                case 2 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                case 3 -> text.appendCodePoint(0x10000 + random.nextInt(0x100000));
                default -> text.append((char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }
}
