package thongquan.server.party;

/**
 * What a program shows to obtain access tokens (OAuth 2.0 client credentials).
 *
 * @param id the public identifier
 * @param secret shown once, at registration; only its hash is kept
 */
public record ClientCredentials(String id, String secret) {

    /** Never the secret. */
    @Override
    public String toString() {
        return "ClientCredentials[" + id + "]";
    }
}
