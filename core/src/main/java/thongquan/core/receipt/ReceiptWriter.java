package thongquan.core.receipt;

import java.util.HexFormat;

/** Writes the canonical JSON text of a receipt: fixed order, two spaces, one way to write each character. */
final class ReceiptWriter {
    /** Names form and version of the text. */
    static final String FORM = "thongquan/1";

    private final StringBuilder json = new StringBuilder(2048);

    static String write(Receipt receipt) {
        var writer = new ReceiptWriter();
        writer.json.append("{\n");
        writer.text("  ", "receipt", FORM).next();
        writer.entry(receipt.entry()).next();
        writer.number("  ", "leafIndex", receipt.leafIndex()).next();
        writer.head(receipt.head()).next();
        writer.path(receipt).next();
        writer.text("  ", "publicKey", receipt.publicKey().base64());
        return writer.json.append("\n}").toString();
    }

    private ReceiptWriter entry(EntryFacts entry) {
        name("  ", "entry").append("{\n");
        text("    ", "kind", entry.kind()).next();
        text("    ", "number", entry.number()).next();
        number("    ", "version", entry.version()).next();
        text("    ", "sender", entry.sender()).next();
        text("    ", "idempotencyKey", entry.idempotencyKey()).next();
        text("    ", "receivedAt", entry.receivedAt().toString()).next();
        text("    ", "filingSha256", entry.filing().hex()).next();
        text("    ", "decisionSha256", entry.decision().hex());
        json.append("\n  }");
        return this;
    }

    private ReceiptWriter head(SignedHead head) {
        name("  ", "head").append("{\n");
        text("    ", "origin", head.origin()).next();
        number("    ", "size", head.size()).next();
        text("    ", "root", head.root().hex()).next();
        text("    ", "at", head.at().toString()).next();
        text("    ", "keyId", head.keyId()).next();
        text("    ", "signature", head.signature());
        json.append("\n  }");
        return this;
    }

    private ReceiptWriter path(Receipt receipt) {
        name("  ", "inclusionPath").append('[');
        var separator = "\n    \"";
        for (var hash : receipt.inclusionPath()) {
            json.append(separator).append(hash.hex()).append('"');
            separator = ",\n    \"";
        }
        json.append(receipt.inclusionPath().isEmpty() ? "]" : "\n  ]");
        return this;
    }

    private ReceiptWriter text(String indent, String name, String value) {
        name(indent, name).append('"');
        if (isPlain(value)) {
            json.append(value);
        } else {
            value.chars().forEach(c -> character((char) c));
        }
        json.append('"');
        return this;
    }

    private ReceiptWriter number(String indent, String name, long value) {
        name(indent, name).append(value);
        return this;
    }

    private StringBuilder name(String indent, String name) {
        return json.append(indent).append('"').append(name).append("\": ");
    }

    private void next() {
        json.append(",\n");
    }

    /** Whether each character is printable ASCII that JSON writes as it is: nearly always so, and soon seen. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < 0x20 || c >= 0x7f || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private void character(char c) {
        if (c == '"' || c == '\\') {
            json.append('\\').append(c);
        } else if (isUnseen(c)) {
            json.append("\\u").append(HexFormat.of().toHexDigits(c));
        } else {
            json.append(c);
        }
    }

    /**
     * Controls, and marks that move or hide what a person reads (line and direction marks, zero widths). The list is
     * fixed: asking the platform for categories would change the canonical text with its Unicode version.
     */
    private static boolean isUnseen(char c) {
        return c < 0x20
                || (c >= 0x7f && c < 0xa0)
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || c == 0xfeff;
    }
}
