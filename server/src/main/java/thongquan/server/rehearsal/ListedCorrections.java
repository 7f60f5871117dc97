package thongquan.server.rehearsal;

import thongquan.core.canonical.CanonicalBytes;

/**
 * The list of refunds and additional payments of a correction, as the journal holds it.
 *
 * @param number its number in the journal
 * @param content the list as JSON, recorded byte for byte
 * @param csv the same as CSV, whose SHA-256 stands in the JSON
 * @param receipt the receipt of the journal over the JSON
 */
public record ListedCorrections(String number, CanonicalBytes content, CanonicalBytes csv, CanonicalBytes receipt) {}
