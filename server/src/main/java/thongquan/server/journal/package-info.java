/**
 * Owns the append-only record: entries of filings and decisions with their effects in one transaction, receipts, the
 * Merkle log with its signed heads, and the feed of events. It does not know what a filing means.
 */
@ApplicationModule(displayName = "Journal", allowedDependencies = "database")
@NullMarked
package thongquan.server.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
