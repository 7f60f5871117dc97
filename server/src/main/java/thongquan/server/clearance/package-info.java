/**
 * Owns declarations: lodging them, quoting for them, where each stands, and making any decision again. The filing and
 * the decision themselves stand in the journal.
 */
@ApplicationModule(
        displayName = "Clearance",
        allowedDependencies = {"revenue", "risk", "ruling", "law", "party", "journal", "database"})
@NullMarked
package thongquan.server.clearance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
