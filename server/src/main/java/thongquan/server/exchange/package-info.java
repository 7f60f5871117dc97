/**
 * Owns the doors to other systems and what people are told: the catalogue and the feed of events as traders, ports, banks
 * and ministries read it, webhooks with their log, and the notices of a person's organisation by page and mail.
 */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {"party", "journal", "database"})
@NullMarked
package thongquan.server.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
