package thongquan.server.party.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import thongquan.core.check.Finding;
import thongquan.server.party.ClientCredentials;
import thongquan.server.party.Closure;
import thongquan.server.party.Organisation;
import thongquan.server.party.OrganisationKind;
import thongquan.server.party.Passwords;
import thongquan.server.party.Registration;
import thongquan.server.party.Registration.NewClient;
import thongquan.server.party.Registration.NewPerson;
import thongquan.server.party.Registration.Outcome;
import thongquan.server.party.Role;

/** The register of parties, kept by administrators. */
@RestController
class RegisterEndpoints {
    private final Registration registration;
    private final Closure closure;
    private final Passwords passwords;

    RegisterEndpoints(Registration registration, Closure closure, Passwords passwords) {
        this.registration = registration;
        this.closure = closure;
        this.passwords = passwords;
    }

    /** An organisation to register. */
    record OrganisationRequest(
            @NotBlank @Pattern(regexp = "[0-9A-Z-]{1,17}") String id,
            @NotNull OrganisationKind kind,
            @NotBlank @Size(max = 200) String name,
            @NotNull LocalDate registeredOn,
            @Min(1) @Max(5) int complianceLevel) {}

    /** A person to register. */
    record PersonRequest(
            @NotBlank String organisationId,

            @NotBlank @Pattern(regexp = "[a-zA-Z0-9._@-]{1,64}")
            String name,

            @NotBlank @Size(max = 200) String displayName,
            @NotNull String password,
            @NotEmpty Set<@NotNull Role> roles) {

        @AssertTrue(message = "a password has 12 characters or more, 72 bytes or fewer")
        boolean isPasswordAcceptable() {
            return Passwords.acceptable(password);
        }

        @Override
        public String toString() {
            return "PersonRequest[" + name + "]";
        }
    }

    /** A program to register. */
    record ClientRequest(
            @NotBlank String organisationId,
            @NotBlank @Size(max = 200) String displayName,
            @NotEmpty Set<@NotNull Role> roles) {}

    @PostMapping("/api/organisations")
    ResponseEntity<?> organisation(@Valid @RequestBody OrganisationRequest request) {
        return answer(registration.organisation(new Organisation(
                request.id(), request.kind(), request.name(), request.registeredOn(), request.complianceLevel())));
    }

    @PostMapping("/api/users")
    ResponseEntity<?> person(@Valid @RequestBody PersonRequest request) {
        return answer(registration.person(new NewPerson(
                request.organisationId(),
                request.name(),
                request.displayName(),
                passwords.hash(request.password()),
                request.roles())));
    }

    /** The secret is in this answer and nowhere else. */
    @PostMapping("/api/clients")
    ResponseEntity<?> client(@Valid @RequestBody ClientRequest request) {
        var credentials = registration.newCredentials();
        var client = new NewClient(request.organisationId(), request.displayName(), request.roles());
        return switch (registration.client(client, credentials)) {
            case Outcome.Registered registered -> created(credentials);
            case Outcome.Refused(var finding) -> refused(finding);
        };
    }

    @DeleteMapping("/api/users/{id}")
    ResponseEntity<?> closePerson(@PathVariable String id) {
        return closure.person(id)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.notFound().build();
    }

    @DeleteMapping("/api/clients/{id}")
    ResponseEntity<?> closeClient(@PathVariable String id) {
        return closure.client(id)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.notFound().build();
    }

    private static ResponseEntity<?> answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Registered(var id) ->
                ResponseEntity.status(HttpStatus.CREATED).body(Map.of("id", id));
            case Outcome.Refused(var finding) -> refused(finding);
        };
    }

    private static ResponseEntity<?> created(ClientCredentials credentials) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(Map.of("id", credentials.id(), "secret", credentials.secret()));
    }

    private static ResponseEntity<?> refused(Finding finding) {
        var message = finding.message();
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, message.vi() + " / " + message.en());
        problem.setProperty(
                "findings",
                List.of(Map.of(
                        "code", finding.code(),
                        "severity", "error",
                        "pointer", finding.pointer(),
                        "message", Map.of("vi", message.vi(), "en", message.en()),
                        "basis", finding.basis())));
        return ResponseEntity.of(problem).build();
    }
}
