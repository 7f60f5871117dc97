package thongquan.server.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.clearance.Declarations;
import thongquan.server.clearance.Filed;
import thongquan.server.clearance.Lodgement;
import thongquan.server.clearance.LodgementOutcome;
import thongquan.server.party.Caller;
import thongquan.server.party.Organisation;
import thongquan.server.party.OrganisationKind;
import thongquan.server.party.Parties;
import thongquan.server.party.Registration;
import thongquan.server.party.Role;
import thongquan.server.party.RunningSystem;
import thongquan.server.party.Users;

/** A customs office of a test's own, its officers, and red declarations that wait in it. */
final class Bench {

    private static final RunningSystem SYSTEM = RunningSystem.shared();

    private final String office;

    Bench(String office) {
        this.office = office;
        SYSTEM.bean(Registration.class)
                .organisation(new Organisation(
                        office, OrganisationKind.OFFICE, "Chi cục " + office, LocalDate.of(2020, 1, 1), 2));
    }

    /** Someone who works in the office. */
    Caller person(String name, Role role) {
        var id = SYSTEM.parties().person(office, name, role);
        return SYSTEM.bean(Users.class).find(id).orElseThrow();
    }

    /** Lodges a declaration that an officer has to look at; its number. */
    String lodged() {
        try {
            var body = Files.readString(Path.of("../samples/steel-through-third-country.json"))
                    .replace("9900000018", Parties.TRADER)
                    .replaceAll("(\"declarationOfficeId\": )\"\\w+\"", "$1\"" + office + "\"");
            var trader = new Caller("filer", "filer", Parties.TRADER, Parties.TRADER, Set.of(Role.DECLARANT));
            var bytes = new CanonicalBytes(body.getBytes(StandardCharsets.UTF_8));
            var key = UUID.randomUUID().toString();
            var outcome = SYSTEM.bean(Lodgement.class).lodge(new Filed(trader, key, "application/json", bytes));
            if (outcome instanceof LodgementOutcome.Registered registered) {
                return registered.number();
            }
            throw new IllegalStateException(outcome.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static DeclarationSummary declaration(String number, Caller caller) {
        return SYSTEM.bean(Declarations.class).find(number, caller).orElseThrow();
    }

    static CaseDesk desk() {
        return SYSTEM.bean(CaseDesk.class);
    }

    static Staff staff() {
        return SYSTEM.bean(Staff.class);
    }

    static String taken(OfficeOutcome outcome) {
        if (outcome instanceof OfficeOutcome.Done(var holding)) {
            return holding.number();
        }
        throw new IllegalStateException(outcome.toString());
    }

    static java.util.List<String> codes(OfficeOutcome outcome) {
        return outcome instanceof OfficeOutcome.Refused(var findings)
                ? findings.stream().map(thongquan.core.check.Finding::code).toList()
                : java.util.List.of();
    }
}
