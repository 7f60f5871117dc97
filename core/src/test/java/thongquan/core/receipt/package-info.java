/** Claims about the Merkle tree, the signed heads and the receipts, checked against a naive reading of the RFC. */
@NullMarked
package thongquan.core.receipt;

import org.jspecify.annotations.NullMarked;
