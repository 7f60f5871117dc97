/** Releases of law as pages show them: where each stands, and what it changes in words for a lawyer. */
@NullMarked
package thongquan.server.portal.release;

import org.jspecify.annotations.NullMarked;
