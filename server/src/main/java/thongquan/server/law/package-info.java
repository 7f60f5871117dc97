/** Owns the releases of law as data: loads them, keeps every one that was ever in force, and answers what held when. */
@ApplicationModule(
        displayName = "Law",
        allowedDependencies = {"party", "journal", "database"})
@NullMarked
package thongquan.server.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
