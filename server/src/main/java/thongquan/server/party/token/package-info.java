/**
 * Access tokens for programs: OAuth 2.0 client credentials (RFC 6749), revocation (RFC 7009), bearer use (RFC 6750).
 * Tokens are references without content; only their hashes are kept.
 */
@NullMarked
package thongquan.server.party.token;

import org.jspecify.annotations.NullMarked;
