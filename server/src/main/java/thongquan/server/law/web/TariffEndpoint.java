package thongquan.server.law.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import thongquan.server.law.LawRegister;

/** The law of a tariff line as data: every measure that holds on a date, as known at another. */
@RestController
class TariffEndpoint {
    private final LawRegister law;
    private final Clock clock;

    TariffEndpoint(LawRegister law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    /** The line of these eight digits; both dates are today where they are not given. */
    @GetMapping("/api/tariff/{hs}")
    ResponseEntity<?> line(
            @PathVariable(name = "hs") String hs,
            @RequestParam(name = "on", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate on,
            @RequestParam(name = "known", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate known) {
        var today = LocalDate.now(clock);
        var book = law.asOf(Objects.requireNonNullElse(on, today), Objects.requireNonNullElse(known, today));
        var line = book.tariffLine(hs);
        if (line == null) {
            var problem = ProblemDetail.forStatusAndDetail(
                    HttpStatus.NOT_FOUND, "the tariff of " + book.lawDate() + " has no line " + hs);
            problem.setType(URI.create("urn:thongquan:problem:no-tariff-line"));
            problem.setTitle("No such tariff line");
            return ResponseEntity.of(problem).build();
        }
        // The fingerprint names the whole book, so the answer under one tag never changes.
        return ResponseEntity.ok()
                .eTag(book.fingerprint() + "-" + hs)
                .cacheControl(CacheControl.noCache())
                .body(TariffAnswer.of(line, book));
    }
}
