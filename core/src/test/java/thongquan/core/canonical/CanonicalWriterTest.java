package thongquan.core.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CanonicalWriterTest {

    @Test
    void writesMembersInOrderWithoutSpaces() {
        var out = new CanonicalWriter();
        out.object().name("a").array().number(1).number(2).endArray();
        out.name("b").object().end().name("c").bool(true).name("d").array().endArray();
        out.name("e")
                .json("{\"x\":1}".getBytes(StandardCharsets.UTF_8))
                .name("f")
                .text("")
                .end();

        assertThat(new String(out.toBytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":[1,2],\"b\":{},\"c\":true,\"d\":[],\"e\":{\"x\":1},\"f\":\"\"}");
    }

    @Test
    void writesEqualNumbersAlike() {
        assertThat(number("1.50")).isEqualTo("1.5");
        assertThat(number("1E+3")).isEqualTo("1000");
        assertThat(number("0.000")).isEqualTo("0");
        assertThat(number("-0.10")).isEqualTo("-0.1");
        assertThat(number("100")).isEqualTo("100");
    }

    private static String number(String number) {
        return new String(new CanonicalWriter().number(new BigDecimal(number)).toBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void escapesOnlyWhatJsonDemands() {
        assertThat(text("a\"b\\c\n\r\t\b\f\u0000\u001f/\u007f"))
                .isEqualTo("\"a\\\"b\\\\c\\n\\r\\t\\u0008\\u000c\\u0000\\u001f/\u007f\"");
        assertThat(text("Đường 1 — 漢字 𠀋 \u2028")).isEqualTo("\"Đường 1 — 漢字 𠀋 \u2028\"");
    }

    @Test
    void writesHalfOfAPairAsAnEscapeSoThatTheBytesAreUtf8() {
        assertThat(text("\ud83d")).isEqualTo("\"\\ud83d\"");
        assertThat(text("\ude00a")).isEqualTo("\"\\ude00a\"");
        assertThat(text("\ud83d\ud83d\ude00")).isEqualTo("\"\\ud83d😀\"");
    }

    @Test
    void growsWithWhatIsWritten() {
        var controls = "\u0001".repeat(5_000) + "ộ".repeat(5_000) + "𠀋".repeat(5_000) + "\"".repeat(5_000);

        assertThat(text(controls)).hasSize(2 + 30_000 + 5_000 + 10_000 + 10_000);
    }

    private static String text(String text) {
        return new String(new CanonicalWriter().text(text).toBytes(), StandardCharsets.UTF_8);
    }
}
