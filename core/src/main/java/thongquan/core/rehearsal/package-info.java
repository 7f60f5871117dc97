/**
 * Law rehearsed: stored filings decided under two laws, the difference of each with its causes, and the sums by tax, by
 * tariff line, by trader and by finding. Law corrected after the event is compared the same way. Channels are drawn, not
 * owed, so they are not compared.
 */
@NullMarked
package thongquan.core.rehearsal;

import org.jspecify.annotations.NullMarked;
