package thongquan.server.clearance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import thongquan.server.clearance.Quotes;

/** What a declaration would owe, computed as lodging computes it, with nothing kept. */
@RestController
class QuotesController {

    private final Quotes quotes;

    QuotesController(Quotes quotes) {
        this.quotes = quotes;
    }

    @PostMapping("/api/quotes")
    ResponseEntity<byte[]> quote(HttpServletRequest request, @RequestParam(required = false) @Nullable LocalDate on)
            throws IOException {
        var body = FilingBody.read(request);
        if (body.isEmpty()) {
            return Problems.tooLarge();
        }
        var type = request.getContentType() == null ? "" : request.getContentType();
        var quote = quotes.quote(type, body.get(), on);
        if (quote.proof() == null || quote.decision() == null) {
            return Problems.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "refused",
                    "The declaration would not be registered; each finding says where and why.",
                    quote.findings());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(ProofJson.quote(quote.decision(), quote.proof()));
    }
}
