package thongquan.formats.table;

import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.codehaus.stax2.XMLStreamReader2;
import thongquan.formats.xml.SecureXml;
import thongquan.formats.xml.TokenTooLong;

/**
 * Looks through every part of an XLSX file before it is read: how much it unpacks to, that it is plain XML without a
 * document type, and that no cell lies beyond the last column a spreadsheet has.
 */
final class XlsxGuard {

    /** Most bytes that all parts together may unpack to. */
    static final int MOST_BYTES = 96 * 1024 * 1024;

    private static final int MOST_PARTS = 500;

    /** The last column is XFD. */
    private static final int COLUMN_LETTERS = 3;

    private XlsxGuard() {}

    static void check(byte[] content) throws NotATable, IOException {
        int left = MOST_BYTES;
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw new NotATable(TableRule.SIZE, 1, 1);
            }
            for (var part : parts) {
                try (var input = zip.getInputStream(part)) {
                    var unpacked = input.readNBytes(left + 1);
                    left -= unpacked.length;
                    if (left < 0) {
                        throw new NotATable(TableRule.SIZE, 1, 1);
                    }
                    check(part.getName().toLowerCase(Locale.ROOT), unpacked);
                }
            }
        }
    }

    private static void check(String name, byte[] part) throws NotATable {
        var isMarked = part.length > 0 && (part[0] == '<' || part[0] == (byte) 0xEF);
        if (!isMarked && !name.endsWith(".xml") && !name.endsWith(".rels")) {
            return;
        }
        try {
            var parser = SecureXml.reader(part);
            while (parser.hasNext()) {
                check(parser, parser.next());
            }
            parser.close();
        } catch (XMLStreamException broken) {
            throw isTooLong(broken)
                    ? new NotATable(TableRule.CELL, 1, 1, TableRows.LONGEST_CELL)
                    : new NotATable(TableRule.XLSX, 1, 1);
        }
    }

    private static boolean isTooLong(XMLStreamException broken) {
        for (Throwable each = broken; each != null; each = each.getCause()) {
            if (each instanceof TokenTooLong) {
                return true;
            }
        }
        return false;
    }

    private static void check(XMLStreamReader2 parser, int event) throws NotATable {
        if (event == XMLStreamConstants.DTD) {
            throw new NotATable(TableRule.ENTITIES, 1, 1);
        }
        if (event != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        if (parser.getDepth() > SecureXml.DEEPEST || parser.getAttributeCount() > SecureXml.MOST_ATTRIBUTES) {
            throw new NotATable(TableRule.SIZE, 1, 1);
        }
        if (parser.getLocalName().equals("c")) {
            var cell = parser.getAttributeValue(null, "r");
            long letters =
                    cell == null ? 0 : cell.chars().filter(Character::isLetter).count();
            if (letters > COLUMN_LETTERS) {
                throw new NotATable(TableRule.WIDTH, 1, 1, TableRows.MOST_COLUMNS);
            }
        }
    }
}
