package thongquan.server.party;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import thongquan.core.check.Bilingual;
import thongquan.core.check.Finding;

/** Registers organisations, their people and programs, and the delegations between them. */
@Service
public class Registration {
    private static final String ORGANISATION = """
            insert into party.organisation (id, kind, name, registered_on, compliance_level)
            values (:id, :kind, :name, :registeredOn, :complianceLevel)
            """;
    private static final String PERSON = """
            insert into party.app_user (id, organisation_id, name, display_name, password_hash)
            values (:id, :organisation, lower(:name), :displayName, :hash)
            """;
    private static final String CLIENT = """
            insert into party.api_client (id, organisation_id, display_name, secret_hash, registered_at)
            values (:id, :organisation, :displayName, :hash, :at)
            """;
    private static final String DELEGATION = """
            insert into party.delegation (from_organisation_id, to_organisation_id, scope, valid_from, valid_to)
            values (:trader, :broker, 'DECLARATIONS', :from, :to)
            """;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Passwords passwords;
    private final Delegations delegations;
    private final Clock clock;

    Registration(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Passwords passwords,
            Delegations delegations,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.passwords = passwords;
        this.delegations = delegations;
        this.clock = clock;
    }

    /** What came of asking to register. */
    public sealed interface Outcome {

        /**
         * It is registered.
         *
         * @param id the new identity
         */
        record Registered(String id) implements Outcome {}

        /**
         * It cannot be registered.
         *
         * @param finding what is in the way
         */
        record Refused(Finding finding) implements Outcome {}
    }

    /**
     * A person to register.
     *
     * @param name what the person will type at sign-in
     * @param displayName the name shown to others
     * @param password the password the person will sign in with, hashed
     */
    public record NewPerson(
            String organisationId, String name, String displayName, PasswordHash password, Set<Role> roles) {}

    /**
     * A program to register.
     *
     * @param displayName the name shown to others
     */
    public record NewClient(String organisationId, String displayName, Set<Role> roles) {}

    /** Registers an organisation; refused when its id is taken. */
    public Outcome organisation(Organisation organisation) {
        return attempt(organisation.id(), () -> jdbc.sql(ORGANISATION)
                .param("id", organisation.id())
                .param("kind", organisation.kind().name())
                .param("name", organisation.name())
                .param("registeredOn", organisation.registeredOn())
                .param("complianceLevel", organisation.complianceLevel())
                .update());
    }

    /** Registers a person; refused when the organisation is unknown or the name is taken. */
    public Outcome person(NewPerson person) {
        var id = UUID.randomUUID().toString();
        return attempt(id, () -> {
            jdbc.sql(PERSON)
                    .param("id", id)
                    .param("organisation", person.organisationId())
                    .param("name", person.name())
                    .param("displayName", person.displayName())
                    .param("hash", person.password().value())
                    .update();
            addRoles("insert into party.user_role (user_id, role) values (:id, :role)", id, person.roles());
        });
    }

    /** Registers a program; the credentials are {@link #newCredentials()} unless a demonstration publishes its own. */
    public Outcome client(NewClient client, ClientCredentials credentials) {
        var hash = passwords.hash(credentials.secret());
        return attempt(credentials.id(), () -> {
            jdbc.sql(CLIENT)
                    .param("id", credentials.id())
                    .param("organisation", client.organisationId())
                    .param("displayName", client.displayName())
                    .param("hash", hash.value())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
            addRoles(
                    "insert into party.api_client_role (client_id, role) values (:id, :role)",
                    credentials.id(),
                    client.roles());
        });
    }

    /** Credentials that nobody holds yet. */
    public ClientCredentials newCredentials() {
        return new ClientCredentials(UUID.randomUUID().toString(), passwords.secret());
    }

    /** Lets the broker lodge and see declarations in the trader's name from the first to the last day, or for good. */
    public Outcome delegation(String trader, String broker, LocalDate from, @Nullable LocalDate to) {
        var outcome = attempt(trader, () -> jdbc.sql(DELEGATION)
                .param("trader", trader)
                .param("broker", broker)
                .param("from", from)
                .param("to", to)
                .update());
        delegations.forget(broker);
        return outcome;
    }

    private void addRoles(String sql, String id, Set<Role> roles) {
        roles.forEach(
                role -> jdbc.sql(sql).param("id", id).param("role", role.name()).update());
    }

    /** The constraints of the tables are the rules: they hold even when two administrators act at once. */
    private Outcome attempt(String id, Runnable insertion) {
        try {
            transactions.executeWithoutResult(status -> insertion.run());
            return new Outcome.Registered(id);
        } catch (DataIntegrityViolationException refused) {
            return new Outcome.Refused(finding(String.valueOf(refused.getMessage())));
        }
    }

    private static Finding finding(String broken) {
        if (broken.contains("app_user_name_key")) {
            return refusal(
                    "PARTY-TAKEN", "/name", "Tên đăng nhập này đã có người dùng.", "This sign-in name is taken.");
        }
        if (broken.contains("_pkey")) {
            return refusal("PARTY-KNOWN", "/id", "Mã này đã được đăng ký.", "This identity is registered already.");
        }
        if (broken.contains("_fkey")) {
            return refusal("PARTY-UNKNOWN", "/organisationId", "Tổ chức chưa đăng ký.", "No such organisation.");
        }
        return refusal("PARTY-VALUE", "", "Giá trị không hợp lệ.", "A value is not allowed.");
    }

    private static Finding refusal(String code, String pointer, String vi, String en) {
        return Finding.error(code, pointer, new Bilingual(vi, en), "party register");
    }
}
