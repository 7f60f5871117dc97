package thongquan.formats.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import thongquan.formats.text.Place;
import thongquan.formats.text.Utf8;

/** Reads the rows of a CSV text (RFC 4180, UTF-8), its cells parted by comma, semicolon or tab. Cells are text. */
final class CsvSource {

    private static final String SEPARATORS = ",;\t";

    private CsvSource() {}

    static void read(byte[] content, TableRows rows) throws NotATable {
        int fault = Utf8.firstFault(content);
        if (fault >= 0) {
            var place = Place.of(content, fault);
            throw new NotATable(TableRule.CHARSET, place.line(), place.column());
        }
        int mark = Utf8.markLength(content);
        var text = new String(content, mark, content.length - mark, StandardCharsets.UTF_8);
        int line = 1;
        List<String> last = List.of();
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord each : csv) {
                line = (int) each.getStartingLineNumber();
                rows.add(line, each.getFields());
                last = each.getFields();
            }
        } catch (CsvParseException | IOException _) {
            throw new NotATable(TableRule.CSV, line + 1, 1);
        }
        if (!last.isEmpty() && isOpen(text, last.getLast())) {
            throw new NotATable(TableRule.CSV, line, last.size());
        }
    }

    /** Whether the last cell begins with a quotation mark that is never closed: it may have swallowed rows. */
    private static boolean isOpen(String text, String cell) {
        int mark = text.length() - cell.replace("\"", "\"\"").length() - 1;
        return mark >= 0 && text.charAt(mark) == '"' && (mark == 0 || "\n\r,;\t".indexOf(text.charAt(mark - 1)) >= 0);
    }

    /** The mark that stands most often in the first line. */
    private static char separator(String text) {
        int end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        char best = ',';
        long most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char mark = SEPARATORS.charAt(i);
            long count = first.chars().filter(each -> each == mark).count();
            if (count > most) {
                best = mark;
                most = count;
            }
        }
        return best;
    }
}
