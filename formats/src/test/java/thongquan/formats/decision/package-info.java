/** The customs machine under the law pack that ships: tax vectors, one test a rule, replay, properties, golden decisions. */
@NullMarked
package thongquan.formats.decision;

import org.jspecify.annotations.NullMarked;
