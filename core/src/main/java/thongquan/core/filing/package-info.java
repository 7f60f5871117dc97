/** What a trader files, as he declared it: records in WCO Data Model words, each with the table of its elements. */
@NullMarked
package thongquan.core.filing;

import org.jspecify.annotations.NullMarked;
