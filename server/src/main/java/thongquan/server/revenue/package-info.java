/** Owns the money of customs: what decisions assessed, written in the transaction that records the decision. */
@ApplicationModule(
        displayName = "Revenue",
        allowedDependencies = {"party", "journal", "database"})
@NullMarked
package thongquan.server.revenue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
