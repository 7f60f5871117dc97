/** Owns the doors to other systems: the feed of events as traders, ports, banks and ministries read it. */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {"party", "journal"})
@NullMarked
package thongquan.server.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
