/** Owns channel selection: the releases of risk rules ready to select by, the present one and every earlier one. */
@ApplicationModule(
        displayName = "Risk",
        allowedDependencies = {"law", "party", "journal", "database"})
@NullMarked
package thongquan.server.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
