package thongquan.server.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import thongquan.core.law.Code;
import thongquan.core.law.LawBook;
import thongquan.server.demonstration.PublishedAccounts.Authority;
import thongquan.server.demonstration.invented.InventedCountry;
import thongquan.server.demonstration.invented.InventedPeople;
import thongquan.server.party.Organisation;
import thongquan.server.party.OrganisationKind;
import thongquan.server.party.PasswordHash;
import thongquan.server.party.Passwords;
import thongquan.server.party.Registration;
import thongquan.server.party.Registration.NewClient;
import thongquan.server.party.Registration.NewPerson;
import thongquan.server.party.Registration.Outcome;
import thongquan.server.party.Role;

/** Settles the country: registers its organisations, people and the one program, all or nothing. */
@Component
class Settlement {
    private static final int MEDIUM_COMPLIANCE = 3;
    private static final int YEARS_OF_OFFICES = 10;

    private final Registration registration;
    private final Passwords passwords;
    private final TransactionOperations transactions;
    private final Clock clock;

    Settlement(Registration registration, Passwords passwords, TransactionOperations transactions, Clock clock) {
        this.registration = registration;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Registers everybody; fails, and registers nobody, where one of the names is taken. */
    void settle(LawBook law) {
        // One hash for all: hashing is slow on purpose, and the password is no secret.
        var hash = passwords.hash(PublishedAccounts.PASSWORD);
        transactions.executeWithoutResult(status -> {
            authorities();
            offices(law, hash);
            brokers();
            traders();
            published(law, hash);
        });
    }

    private void authorities() {
        authority(PublishedAccounts.AUDIT);
        authority(PublishedAccounts.ADMINISTRATION);
    }

    private void authority(Authority authority) {
        organisation(authority.id(), OrganisationKind.AUTHORITY, authority.name(), since());
    }

    private void offices(LawBook law, PasswordHash hash) {
        var offices = law.codes("customs-office");
        for (int i = 0; i < offices.size(); i++) {
            var office = offices.get(i);
            organisation(office.code(), OrganisationKind.OFFICE, office.vi(), since());
            officials(office, i, hash);
        }
    }

    private void officials(Code office, int position, PasswordHash hash) {
        var kind = office.attribute("kind");
        for (var official : InventedPeople.officials(office.code(), kind == null ? "" : kind, position)) {
            person(
                    official.office(),
                    official.name(),
                    official.displayName(),
                    hash,
                    official.chief() ? Role.CHIEF : Role.OFFICER);
        }
    }

    private void brokers() {
        for (var broker : InventedCountry.VIETNAM.allBrokers()) {
            organisation(broker.id(), OrganisationKind.BROKER, broker.name(), since());
        }
    }

    private void traders() {
        var today = LocalDate.now(clock);
        for (var trader : InventedCountry.VIETNAM.allTraders()) {
            demand(registration.organisation(new Organisation(
                    trader.id(),
                    OrganisationKind.TRADER,
                    trader.name(),
                    trader.registeredOn(today),
                    trader.complianceLevel())));
            if (trader.broker() != null) {
                demand(registration.delegation(trader.id(), trader.broker(), trader.registeredOn(today), null));
            }
        }
    }

    private void published(LawBook law, PasswordHash hash) {
        var office = law.code("customs-office", PublishedAccounts.OFFICE);
        for (var published : PublishedAccounts.all(office == null ? PublishedAccounts.OFFICE : office.vi())) {
            var account = published.account();
            person(published.organisationId(), account.name(), account.displayName(), hash, account.role());
        }
        var trader = InventedCountry.VIETNAM.firstTrader();
        demand(registration.client(
                new NewClient(trader.id(), "Phần mềm minh họa", Set.of(Role.DECLARANT)), PublishedAccounts.CLIENT));
        demand(registration.client(
                new NewClient(PublishedAccounts.OFFICE, "Phần mềm hải quan minh họa", Set.of(Role.OFFICER)),
                PublishedAccounts.OFFICER_CLIENT));
    }

    private void organisation(String id, OrganisationKind kind, String name, LocalDate since) {
        demand(registration.organisation(new Organisation(id, kind, name, since, MEDIUM_COMPLIANCE)));
    }

    private void person(String organisation, String name, String displayName, PasswordHash hash, Role role) {
        demand(registration.person(new NewPerson(organisation, name, displayName, hash, Set.of(role))));
    }

    private LocalDate since() {
        return LocalDate.now(clock).minusYears(YEARS_OF_OFFICES);
    }

    private static void demand(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var finding)) {
            throw new IllegalStateException("the demonstration country cannot be settled: " + finding);
        }
    }
}
