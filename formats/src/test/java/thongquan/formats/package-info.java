/** What the tests of all doors share: random declarations and the shared samples. */
@NullMarked
package thongquan.formats;

import org.jspecify.annotations.NullMarked;
