/** The life of a declaration after its registration: where it may stand, and which acts move it where. */
@NullMarked
package thongquan.core.lifecycle;

import org.jspecify.annotations.NullMarked;
