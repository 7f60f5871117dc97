/**
 * Owns the demonstration country: invented traders, brokers, offices and people, and a living day that lodges
 * declarations in their names. It uses the doors everybody uses and keeps nothing of its own; without it the system
 * starts empty.
 */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {"clearance", "ruling", "law", "party"})
@NullMarked
package thongquan.server.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
