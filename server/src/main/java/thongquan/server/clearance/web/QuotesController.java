package thongquan.server.clearance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import thongquan.server.clearance.QuotePrinter;
import thongquan.server.clearance.Quotes;

/** What a declaration would owe, computed as lodging computes it, with nothing kept. */
@RestController
class QuotesController {

    private final Quotes quotes;
    private final QuotePrinter printer;

    QuotesController(Quotes quotes, QuotePrinter printer) {
        this.quotes = quotes;
        this.printer = printer;
    }

    @PostMapping("/api/quotes")
    ResponseEntity<byte[]> quote(HttpServletRequest request, @RequestParam(required = false) @Nullable LocalDate on)
            throws IOException {
        return quote(request, on, quote -> ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(ProofJson.quote(quote.decision(), quote.proof())));
    }

    /** The proof of a quote on paper. */
    @PostMapping("/api/quotes/proof.pdf")
    ResponseEntity<byte[]> paper(HttpServletRequest request, @RequestParam(required = false) @Nullable LocalDate on)
            throws IOException {
        return quote(request, on, quote -> printer.paper(quote, request));
    }

    /** Every tax of a quote as a line of a file. */
    @PostMapping("/api/quotes/proof.csv")
    ResponseEntity<byte[]> file(HttpServletRequest request, @RequestParam(required = false) @Nullable LocalDate on)
            throws IOException {
        return quote(request, on, quote -> printer.file(quote, request));
    }

    private ResponseEntity<byte[]> quote(
            HttpServletRequest request, @Nullable LocalDate on, Function<Quotes.Proved, ResponseEntity<byte[]>> answer)
            throws IOException {
        var body = FilingBody.read(request);
        if (body.isEmpty()) {
            return Problems.tooLarge();
        }
        var type = request.getContentType() == null ? "" : request.getContentType();
        var quote = quotes.quote(type, body.get(), on);
        return quote.proved()
                .map(answer)
                .orElseGet(() -> Problems.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "refused",
                        "The declaration would not be registered; each finding says where and why.",
                        quote.findings()));
    }
}
