package thongquan.server.portal.queue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import thongquan.core.law.LawBook;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.portal.CsvLine;
import thongquan.server.portal.Page;
import thongquan.server.portal.Rates;

/**
 * Declarations as a file for spreadsheets: UTF-8 with a mark in front, RFC 4180, amounts in whole dong without marks.
 * What a spreadsheet would take for a formula is written as text.
 */
public final class QueueFile {

    private static final String HEADS =
            "number channel score reason due state registered office trader traderName agent"
                    + " procedure hs goods origin items customsValue payable";

    private final Page page;
    private final LawBook law;
    private final StringBuilder out = new StringBuilder("\ufeff");

    private QueueFile(Page page, LawBook law) {
        this.page = page;
        this.law = law;
    }

    /** The file of these rows, its words in the language of the page. */
    public static byte[] of(List<DeclarationSummary> rows, LawBook law, Page page) {
        var file = new QueueFile(page, law);
        file.line(Arrays.stream(HEADS.split(" "))
                .map(head -> page.texts().of("column", head))
                .toArray());
        rows.forEach(file::row);
        return file.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void row(DeclarationSummary row) {
        var due = row.dueAt();
        line(
                row.number(),
                page.texts().of("channel", row.channel()),
                row.score(),
                Rates.name(law, "reason-class", row.reasonClass(), page),
                due == null ? "" : page.format().moment(due),
                page.texts().of("state", row.state()),
                page.format().moment(row.registeredAt()),
                row.office(),
                row.trader(),
                row.traderName(),
                row.agent() == null ? "" : row.agent(),
                row.procedure(),
                row.hs(),
                row.goods(),
                row.origin() == null ? "" : row.origin(),
                row.itemCount(),
                row.customsValue(),
                row.payable());
    }

    private void line(Object... cells) {
        CsvLine.add(out, cells);
    }
}
