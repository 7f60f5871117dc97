package thongquan.server.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Filings that change as a file for spreadsheets: UTF-8 with a mark in front, RFC 4180, amounts in whole dong. */
public final class FilingsCsv {

    private FilingsCsv() {}

    /** The rows; what a spreadsheet would take for a formula is written as text. */
    public static byte[] of(List<ChangedFiling> filings) {
        var out = new StringBuilder("\ufeffnumber,trader,name,outcome,before,after,difference,lines,taxes,rules\r\n");
        for (var filing : filings) {
            out.append(cell(filing.number())).append(',');
            out.append(cell(filing.trader())).append(',');
            out.append(cell(filing.name())).append(',');
            out.append(filing.outcome()).append(',');
            out.append(filing.owed()).append(',').append(filing.owes()).append(',');
            out.append(filing.difference()).append(',');
            out.append(cell(filing.hs().strip())).append(',');
            out.append(cell(filing.taxes().strip())).append(',');
            out.append(cell(filing.rules().strip())).append("\r\n");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        var quoted =
                safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0 || safe.indexOf('\r') >= 0;
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
