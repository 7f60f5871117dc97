package thongquan.server.demonstration;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import thongquan.core.filing.CanonicalFiling;
import thongquan.core.filing.Declaration;
import thongquan.server.clearance.Filed;
import thongquan.server.clearance.Lodgement;
import thongquan.server.clearance.LodgementOutcome;

/** The invented declarants, lodging through the door of everybody. */
@Component
class InventedDeclarants {
    private static final Logger LOG = LoggerFactory.getLogger(InventedDeclarants.class);
    private static final String JSON = "application/json";

    private final Lodgement lodgement;

    InventedDeclarants(Lodgement lodgement) {
        this.lodgement = lodgement;
    }

    /** Lodges the declaration in the name of whoever declares it; says in the log what customs did not take. */
    void lodge(Declaration declaration, String key) {
        var declarant = Objects.requireNonNull(declaration.declarant(), "an invented declaration names its declarant");
        var caller = PublishedAccounts.declarant(
                Objects.requireNonNull(declarant.id(), "a declarant has a tax code"),
                Objects.requireNonNull(declarant.name(), "a declarant has a name"));
        var outcome = lodgement.lodge(new Filed(caller, key, JSON, CanonicalFiling.bytes(declaration)));
        if (!(outcome instanceof LodgementOutcome.Registered)) {
            LOG.warn("An invented declaration was not registered: {}", outcome);
        }
    }
}
