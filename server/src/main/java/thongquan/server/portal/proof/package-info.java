/** Proofs of duty for people: each tax as a sentence, the rates not taken, and the whole on paper or as a file. */
@NullMarked
package thongquan.server.portal.proof;

import org.jspecify.annotations.NullMarked;
