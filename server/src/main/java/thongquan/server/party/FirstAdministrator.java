package thongquan.server.party;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import thongquan.server.party.Registration.NewPerson;
import thongquan.server.party.Registration.Outcome;

/** The one account of a system in which nobody is registered yet; it registers all others. */
@Service
public class FirstAdministrator {
    /** What the administrator types at sign-in. */
    public static final String NAME = "administrator";

    private static final String ORGANISATION = "ADMINISTRATION";
    private static final int MEDIUM_COMPLIANCE = 3;

    private final Users users;
    private final Registration registration;
    private final Passwords passwords;
    private final TransactionOperations transactions;
    private final Clock clock;

    FirstAdministrator(
            Users users,
            Registration registration,
            Passwords passwords,
            TransactionOperations transactions,
            Clock clock) {
        this.users = users;
        this.registration = registration;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Registers the administrator where nobody is registered; the password, which is told this once and kept nowhere. */
    public Optional<String> register() {
        if (!users.isEmpty()) {
            return Optional.empty();
        }
        var password = passwords.secret();
        var registered = transactions.execute(_ -> isRegistered(password));
        return Boolean.TRUE.equals(registered) ? Optional.of(password) : Optional.empty();
    }

    /** False where another program on the same database was first. */
    private boolean isRegistered(String password) {
        var organisation = registration.organisation(new Organisation(
                ORGANISATION,
                OrganisationKind.AUTHORITY,
                "Quản trị hệ thống",
                LocalDate.now(clock),
                MEDIUM_COMPLIANCE));
        return organisation instanceof Outcome.Registered
                && registration.person(new NewPerson(
                                ORGANISATION,
                                NAME,
                                "Quản trị viên",
                                passwords.hash(password),
                                Set.of(Role.ADMINISTRATOR)))
                        instanceof Outcome.Registered;
    }
}
