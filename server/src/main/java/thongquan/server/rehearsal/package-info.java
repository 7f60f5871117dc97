/**
 * Owns rehearsals: law to come, or law corrected after the event, put to the declarations of the journal; the reports,
 * the filings behind each figure, the notices to traders, and the lists of refunds and additional payments.
 */
@ApplicationModule(
        displayName = "Rehearsal",
        allowedDependencies = {"clearance", "law", "party", "journal", "database"})
@NullMarked
package thongquan.server.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
