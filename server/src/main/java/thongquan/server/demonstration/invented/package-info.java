/** Who lives in the demonstration country: organisations and people that do not exist, always the same ones. */
@NullMarked
package thongquan.server.demonstration.invented;

import org.jspecify.annotations.NullMarked;
