/** The JSON door: filings read strictly from JSON by the table of elements, and printed in canonical form. */
@NullMarked
package thongquan.formats.json;

import org.jspecify.annotations.NullMarked;
