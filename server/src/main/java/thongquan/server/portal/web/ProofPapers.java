package thongquan.server.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import thongquan.server.clearance.Lodgement;
import thongquan.server.law.LawRegister;
import thongquan.server.party.Caller;
import thongquan.server.portal.calculator.Calculator;
import thongquan.server.portal.calculator.CalculatorForm;
import thongquan.server.portal.dossier.Dossiers;
import thongquan.server.portal.proof.DutyStatement;
import thongquan.server.portal.proof.Paper;
import thongquan.server.portal.proof.ProofFile;

/** Why a declaration, or a reckoning of the calculator, owes what it owes: on paper, and as a file for spreadsheets. */
@Controller
class ProofPapers {
    static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Dossiers dossiers;
    private final LawRegister law;
    private final Paper paper;
    private final Pages pages;
    private final Clock clock;

    ProofPapers(Dossiers dossiers, LawRegister law, Paper paper, Pages pages, Clock clock) {
        this.dossiers = dossiers;
        this.law = law;
        this.paper = paper;
        this.pages = pages;
        this.clock = clock;
    }

    /** The proof of a declaration on paper, in the language asked for or preferred. */
    @GetMapping("/api/declarations/{number}/proof.pdf")
    ResponseEntity<byte[]> declaration(
            @PathVariable("number") String number, Caller caller, HttpServletRequest request) {
        var page = pages.of(request);
        var printed = paper.print(statement(number, caller), page);
        var name = "proof-" + number + "-" + page.language().tag() + ".pdf";
        return file(name, MediaType.APPLICATION_PDF, printed);
    }

    /** Every tax of every goods item of a declaration as a line of a file. */
    @GetMapping("/api/declarations/{number}/proof.csv")
    ResponseEntity<byte[]> file(@PathVariable("number") String number, Caller caller, HttpServletRequest request) {
        var rows = ProofFile.of(statement(number, caller), pages.of(request));
        return file("proof-" + number + ".csv", CSV, rows);
    }

    private DutyStatement statement(String number, Caller caller) {
        var dossier = dossiers.open(Lodgement.eleven(number), caller)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var summary = dossier.summary();
        return new DutyStatement(
                summary.number(),
                summary.traderName() + " · " + summary.trader(),
                LocalDateTime.ofInstant(summary.registeredAt(), clock.getZone()),
                dossier.newest().decision().hash(),
                dossier.declaration(),
                dossier.assessment(),
                dossier.law());
    }

    /** The answer of the calculator on paper; its form stands in the address, as on its page. */
    @GetMapping("/calculator/proof.pdf")
    ResponseEntity<byte[]> calculation(
            @RequestParam Map<String, String> fields, LawDates dates, HttpServletRequest request) {
        var calculation = Calculator.calculate(new CalculatorForm(fields), dates.book(law, clock));
        var result = calculation.result();
        if (result == null) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var statement = new DutyStatement(
                null,
                null,
                calculation.law().lawDate().atStartOfDay(),
                null,
                result.declaration(),
                result.assessment(),
                calculation.law());
        return file("calculation.pdf", MediaType.APPLICATION_PDF, paper.print(statement, pages.of(request)));
    }

    /** A proof as a file that opens in the browser and is kept by nobody between. */
    static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(content);
    }
}
