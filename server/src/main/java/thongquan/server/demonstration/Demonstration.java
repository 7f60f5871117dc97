package thongquan.server.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import thongquan.core.law.LawBook;
import thongquan.server.clearance.Vietnam;
import thongquan.server.demonstration.PublishedAccounts.Published;
import thongquan.server.demonstration.invented.InventedCountry;
import thongquan.server.law.LawRegister;
import thongquan.server.party.DemonstrationAccounts;
import thongquan.server.party.OrganisationKind;
import thongquan.server.party.Organisations;

/**
 * Whether there is a demonstration country here. It settles in an empty system before the first visitor is let in, and
 * never in one where somebody else has registered organisations.
 */
@Component
class Demonstration implements DemonstrationAccounts, SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final DemonstrationSettings settings;
    private final Settlement settlement;
    private final Organisations organisations;
    private final LawRegister law;
    private final Clock clock;
    private volatile boolean settled;

    Demonstration(
            DemonstrationSettings settings,
            Settlement settlement,
            Organisations organisations,
            LawRegister law,
            Clock clock) {
        this.settings = settings;
        this.settlement = settlement;
        this.organisations = organisations;
        this.law = law;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!settings.enabled()) {
            return;
        }
        if (isHere()) {
            settled = true;
        } else if (isEmpty()) {
            settlement.settle(law());
            settled = true;
            LOG.info("The demonstration country is settled");
        } else {
            LOG.warn("No demonstration: this database holds organisations that are not invented");
        }
    }

    /** Whether the invented organisations and people are registered here and the demonstration runs. */
    boolean isSettled() {
        return settled;
    }

    /** The law of today. */
    LawBook law() {
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        return law.asOf(today, today);
    }

    @Override
    public List<Account> accounts() {
        if (!settled) {
            return List.of();
        }
        var office = organisations.find(PublishedAccounts.OFFICE).orElseThrow();
        return PublishedAccounts.all(office.name()).stream()
                .map(Published::account)
                .toList();
    }

    private boolean isHere() {
        return organisations.find(PublishedAccounts.ADMINISTRATION.id()).isPresent()
                && organisations
                        .find(InventedCountry.VIETNAM.firstTrader().id())
                        .isPresent();
    }

    private boolean isEmpty() {
        for (var kind : OrganisationKind.values()) {
            if (!organisations.list(kind).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
