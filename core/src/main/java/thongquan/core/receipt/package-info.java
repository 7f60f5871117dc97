/**
 * What lets an outsider hold customs to its word: the Merkle tree over the journal's entries (RFC 9162), kept in tiles
 * of 256 hashes, its heads signed with Ed25519, the receipt that proves one entry offline, and the token that proves a
 * release at a gate. Owns no storage and no clock: hashes come in, tiles go out, and the journal decides when a growth of
 * the tree holds.
 */
@NullMarked
package thongquan.core.receipt;

import org.jspecify.annotations.NullMarked;
