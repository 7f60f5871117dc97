package thongquan.server.portal.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import thongquan.core.duty.AssessedTax;
import thongquan.server.portal.CsvLine;
import thongquan.server.portal.Page;

/** The taxes of a declaration as a file for spreadsheets, one line for each tax of each goods item; of any length. */
public final class ProofFile {

    private static final String HEADS =
            "item hs tax measure schedule rate base exact reckoned relief payable basis since certainty";

    private ProofFile() {}

    /** The file of a statement, UTF-8 with a mark in front, its heads in the language of the page. */
    public static byte[] of(DutyStatement statement, Page page) {
        var out = new StringBuilder("\ufeff");
        CsvLine.add(
                out,
                Arrays.stream(HEADS.split(" "))
                        .map(head -> page.texts().of("paper.column", head))
                        .toArray());
        for (var line : statement.lines()) {
            for (var tax : line.assessed().taxes()) {
                add(out, line, tax);
            }
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void add(StringBuilder out, DutyStatement.Line line, AssessedTax tax) {
        var measure = tax.measure();
        var relief = tax.relief();
        CsvLine.add(
                out,
                line.assessed().sequence(),
                String.valueOf(line.declared().classification()),
                tax.kind().code(),
                measure.id(),
                measure.schedule(),
                measure.rate().toString(),
                tax.base(),
                tax.exact(),
                tax.reckoned().amount(),
                relief == null ? "" : relief.ground() + " " + relief.code(),
                tax.payable().amount(),
                measure.validity().basis(),
                measure.validity().from(),
                measure.validity().certainty());
    }
}
