package thongquan.server.party.token;

import java.time.Instant;
import thongquan.server.party.Caller;

/** A token that was neither revoked nor orphaned when last asked for, in the form the hot path needs. */
record ValidToken(Instant expiresAt, TokenAuthentication authentication) {

    ValidToken(Caller caller, Instant expiresAt) {
        this(expiresAt, new TokenAuthentication(caller));
    }
}
