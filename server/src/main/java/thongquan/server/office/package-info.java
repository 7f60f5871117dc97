/**
 * Owns who works on which case: taking the next one, assigning and handing over, who is away, who has an interest in a
 * trader, and what a chief looks at again.
 */
@ApplicationModule(
        displayName = "Office",
        allowedDependencies = {"clearance", "party", "database"})
@NullMarked
package thongquan.server.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
