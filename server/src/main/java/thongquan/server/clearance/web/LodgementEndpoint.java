package thongquan.server.clearance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.server.clearance.Filed;
import thongquan.server.clearance.Lodgement;
import thongquan.server.clearance.LodgementOutcome;
import thongquan.server.party.Caller;
import thongquan.server.party.ProgramEndpoint;

/** Takes a filing off the wire and answers with its receipt, or with a problem that says where and why not. */
@Component
class LodgementEndpoint implements ProgramEndpoint {

    static final String PATH = "/api/declarations";

    private final Lodgement lodgement;

    LodgementEndpoint(Lodgement lodgement) {
        this.lodgement = lodgement;
    }

    /** Whether the request lodges a filing. */
    static boolean isLodgement(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && PATH.equals(request.getRequestURI());
    }

    @Override
    public boolean serves(HttpServletRequest request) {
        return isLodgement(request);
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException {
        var answer = lodge(request, caller, request.getHeader("Idempotency-Key"));
        var body = answer.getBody();
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        if (body != null) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    ResponseEntity<byte[]> lodge(HttpServletRequest request, Caller caller, @Nullable String key) throws IOException {
        if (key == null || !Lodgement.isKey(key)) {
            return Problems.of(
                    HttpStatus.BAD_REQUEST,
                    "idempotency-key",
                    "Send an Idempotency-Key header of your own: 1 to 128 printable characters, kept until you have the"
                            + " receipt, and the same again when you repeat.",
                    List.of());
        }
        var body = FilingBody.read(request);
        if (body.isEmpty()) {
            return Problems.tooLarge();
        }
        var type = request.getContentType() == null ? "" : request.getContentType();
        return answer(lodgement.lodge(new Filed(caller, key, type, new CanonicalBytes(body.get()))));
    }

    private static ResponseEntity<byte[]> answer(LodgementOutcome outcome) {
        return switch (outcome) {
            case LodgementOutcome.Registered registered ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .header(HttpHeaders.LOCATION, PATH + "/" + registered.number())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(registered.answer().array());
            case LodgementOutcome.Refused(var findings) ->
                Problems.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "refused",
                        "The declaration is not registered; each finding says where and why.",
                        findings);
            case LodgementOutcome.KeyReused(var number) ->
                Problems.of(
                        HttpStatus.CONFLICT,
                        "key-reused",
                        "This Idempotency-Key belongs to another filing, " + number + "; nothing was kept of this one.",
                        List.of());
            case LodgementOutcome.Full(var ownLane, var seconds) ->
                Problems.later(
                        ownLane ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.SERVICE_UNAVAILABLE,
                        "busy",
                        ownLane
                                ? "Your organisation has too many filings waiting; nothing was kept of this one."
                                : "Too many filings are waiting; nothing was kept of this one.",
                        seconds);
            case LodgementOutcome.Unknown(var seconds) ->
                Problems.later(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "unknown",
                        "The record is away; send the same filing again with the same Idempotency-Key.",
                        seconds);
        };
    }
}
