package thongquan.server.party;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import thongquan.server.party.Registration.NewClient;
import thongquan.server.party.Registration.NewPerson;
import thongquan.server.party.Registration.Outcome;

/** Invented organisations with a person and a program for each role; one password for all. */
public final class Parties {
    /** An importer. */
    public static final String TRADER = "0100000019";
    /** Another importer, who must not see the first one's declarations. */
    public static final String OTHER_TRADER = "0100000028";
    /** A broker without delegations. */
    public static final String BROKER = "0100000037";
    /** A customs office. */
    public static final String OFFICE = "01AB";
    /** Everybody's password. */
    public static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Registration registration;
    private final PasswordHash password;
    private final Map<Role, ClientCredentials> clients = new EnumMap<>(Role.class);

    Parties(Registration registration, Passwords passwords) {
        this.registration = registration;
        this.password = passwords.hash(PASSWORD);
        organisation(TRADER, OrganisationKind.TRADER, "Bông Lúa");
        organisation(OTHER_TRADER, OrganisationKind.TRADER, "Cánh Cò");
        organisation(BROKER, OrganisationKind.BROKER, "Đò Ngang");
        organisation(OFFICE, OrganisationKind.OFFICE, "Chi cục Hải quan Bến Mơ");
        for (var role : Role.values()) {
            person(home(role), role.name().toLowerCase(Locale.ROOT), role);
            clients.put(role, client(home(role), role));
        }
    }

    /** Declarants work for the trader, everybody else for customs. */
    public static String home(Role role) {
        return role == Role.DECLARANT ? TRADER : OFFICE;
    }

    private void organisation(String id, OrganisationKind kind, String name) {
        done(registration.organisation(new Organisation(id, kind, name, LocalDate.of(2020, 1, 1), 2)));
    }

    /** Registers a person; returns the id. */
    public String person(String organisation, String name, Role role) {
        return done(registration.person(new NewPerson(organisation, name, "Người " + name, password, Set.of(role))));
    }

    /** Registers a program. */
    public ClientCredentials client(String organisation, Role role) {
        var credentials = new ClientCredentials("program-" + COUNT.incrementAndGet(), "secret of the program");
        done(registration.client(
                new NewClient(organisation, "Chương trình " + credentials.id(), Set.of(role)), credentials));
        return credentials;
    }

    /** The program that holds this role. */
    public ClientCredentials client(Role role) {
        return Objects.requireNonNull(clients.get(role));
    }

    private static String done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Registered(var id) -> id;
            case Outcome.Refused(var finding) -> throw new IllegalStateException(finding.toString());
        };
    }
}
