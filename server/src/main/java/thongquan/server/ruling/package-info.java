/**
 * Owns advance rulings: requests for them with every step taken, the rulings signed, and which are void. Clearance
 * decides with the register it holds in memory; a row once written is never changed.
 */
@ApplicationModule(
        displayName = "Rulings",
        allowedDependencies = {"law", "party", "database"})
@NullMarked
package thongquan.server.ruling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
