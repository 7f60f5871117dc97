package thongquan.core.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Whoever changes a receipt, however little, is found out; even if the reader knows no key beforehand. */
class TamperingTest {
    private static final String JSON = Receipts.receipt(
                    Receipts.entry("Cà phê \"Núi Xanh\" \u200b𝄞", "lô 1"), 299, 301, Receipts.signer())
            .toJson();
    private static final String REPLACEMENTS = "0aZ/=\"\\ \n,\u0000à";

    @Test
    void noCharacterCanBeReplaced() {
        for (int at = 0; at < JSON.length(); at++) {
            char original = JSON.charAt(at);
            for (char other : (REPLACEMENTS + (char) (original ^ 1) + (char) (original ^ 0x20)).toCharArray()) {
                if (other != original) {
                    refused(JSON.substring(0, at) + other + JSON.substring(at + 1));
                }
            }
        }
    }

    @Test
    void noCharacterCanBeTakenOutDoubledOrPutIn() {
        for (int at = 0; at < JSON.length(); at++) {
            refused(JSON.substring(0, at) + JSON.substring(at + 1));
            refused(JSON.substring(0, at + 1) + JSON.substring(at));
            for (char inserted : " \n0\u0000".toCharArray()) {
                refused(JSON.substring(0, at) + inserted + JSON.substring(at));
            }
        }
    }

    @Test
    void noByteCanBeChanged() {
        for (int at = 0; at < bytes(JSON).length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                var bytes = bytes(JSON);
                bytes[at] ^= (byte) (1 << bit);
                refused(bytes);
            }
        }
    }

    @Test
    void onlyOneNewlineMayFollow() {
        assertThat(Receipt.verify(bytes(JSON + "\n"), Optional.empty())).isInstanceOf(Verification.Valid.class);
        for (var tail : new String[] {"\n\n", "\r\n", " ", " \n", "\n ", "\u0000", "{}"}) {
            refused(JSON + tail);
        }
        refused("\n" + JSON);
        refused("\ufeff" + JSON);
    }

    @Test
    void aThousandRandomTamperingsAreFound() {
        var random = new Random(9_162);
        for (int i = 0; i < 1_000; i++) {
            var tampered = JSON;
            while (tampered.equals(JSON)) {
                tampered = tampering(random).apply(JSON, random);
            }
            refused(tampered);
        }
    }

    private static BiFunction<String, Random, String> tampering(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> TamperingTest::cutOut;
            case 1 -> TamperingTest::copied;
            case 2 -> TamperingTest::swappedLines;
            default -> TamperingTest::otherDigits;
        };
    }

    private static String cutOut(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(80));
        return text.substring(0, from) + text.substring(to);
    }

    private static String copied(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(80));
        int into = random.nextInt(text.length());
        return text.substring(0, into) + text.substring(from, to) + text.substring(into);
    }

    private static String swappedLines(String text, Random random) {
        var lines = text.lines().toArray(String[]::new);
        int one = random.nextInt(lines.length);
        int other = random.nextInt(lines.length);
        var kept = lines[one];
        lines[one] = lines[other];
        lines[other] = kept;
        return String.join("\n", lines);
    }

    /** Digits for digits, so that the text stays well-formed and only the proofs can tell. */
    private static String otherDigits(String text, Random random) {
        var changed = new StringBuilder(text);
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            int at = random.nextInt(text.length());
            if (Character.isDigit(text.charAt(at))) {
                changed.setCharAt(at, (char) ('0' + random.nextInt(10)));
            }
        }
        return changed.toString();
    }

    private static void refused(String text) {
        refused(bytes(text));
    }

    private static void refused(byte[] text) {
        if (!(Receipt.verify(text, Optional.empty()) instanceof Verification.Invalid)) {
            throw new AssertionError("Not found out:\n" + new String(text, StandardCharsets.UTF_8));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
