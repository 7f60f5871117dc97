/** The duty calculator: one imported item, put to the same checks and the same assessment as a declaration. */
@NullMarked
package thongquan.server.portal.calculator;

import org.jspecify.annotations.NullMarked;
