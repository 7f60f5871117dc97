/** The one pure call from a filing, the law and the intelligence of a date to a decision with canonical bytes. */
@NullMarked
package thongquan.core.decision;

import org.jspecify.annotations.NullMarked;
