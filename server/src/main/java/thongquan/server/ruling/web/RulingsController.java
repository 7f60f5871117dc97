package thongquan.server.ruling.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import thongquan.core.ruling.RulingKind;
import thongquan.server.ruling.RulingRegister;
import thongquan.server.ruling.SignedRuling;

/** The public register of rulings, without what belongs to the trader who asked. */
@RestController
class RulingsController {

    private final RulingRegister register;

    RulingsController(RulingRegister register) {
        this.register = register;
    }

    /** A published ruling, as anybody reads it. */
    record RulingAnswer(
            String number,
            RulingKind kind,
            String goods,
            String says,
            boolean bindsAll,
            String reasoning,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate voidSince,
            @Nullable String voidReason,
            LocalDate signedOn,
            String basis) {

        static RulingAnswer of(SignedRuling signed) {
            var ruling = signed.ruling();
            var voiding = ruling.voiding();
            return new RulingAnswer(
                    ruling.number(),
                    ruling.kind(),
                    ruling.goods().description(),
                    ruling.ruled().says(),
                    ruling.bindsAll(),
                    signed.reasoning(),
                    ruling.from(),
                    ruling.to(),
                    voiding == null ? null : voiding.from(),
                    voiding == null ? null : voiding.reason(),
                    ruling.knownSince(),
                    ruling.basis());
        }
    }

    @GetMapping("/api/rulings")
    List<RulingAnswer> search(
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "kind", required = false) @Nullable RulingKind kind) {
        return register.search(q, kind).stream().map(RulingAnswer::of).toList();
    }

    @GetMapping("/api/rulings/{number}")
    ResponseEntity<?> show(@PathVariable("number") String number) {
        var found = register.findPublished(number);
        return found.isPresent() ? ResponseEntity.ok(RulingAnswer.of(found.get())) : Answered.notFound();
    }
}
