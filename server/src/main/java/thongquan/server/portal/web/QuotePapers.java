package thongquan.server.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import thongquan.server.clearance.QuotePrinter;
import thongquan.server.clearance.Quotes;
import thongquan.server.portal.proof.DutyStatement;
import thongquan.server.portal.proof.Paper;
import thongquan.server.portal.proof.ProofFile;

/** Quotes as the same paper and file that a registered declaration has, with no number and no trader's name on them. */
@Component
class QuotePapers implements QuotePrinter {

    private final Paper paper;
    private final Pages pages;

    QuotePapers(Paper paper, Pages pages) {
        this.paper = paper;
        this.pages = pages;
    }

    @Override
    public ResponseEntity<byte[]> paper(Quotes.Proved quote, HttpServletRequest request) {
        var page = pages.of(request);
        var name = "quote-" + page.language().tag() + ".pdf";
        return ProofPapers.file(name, MediaType.APPLICATION_PDF, paper.print(statement(quote), page));
    }

    @Override
    public ResponseEntity<byte[]> file(Quotes.Proved quote, HttpServletRequest request) {
        return ProofPapers.file("quote.csv", ProofPapers.CSV, ProofFile.of(statement(quote), pages.of(request)));
    }

    private static DutyStatement statement(Quotes.Proved quote) {
        return new DutyStatement(
                null,
                null,
                quote.law().lawDate().atStartOfDay(),
                null,
                quote.declaration(),
                quote.decision().requireAssessment(),
                quote.law());
    }
}
