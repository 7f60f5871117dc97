package thongquan.server.party;

/**
 * A password or client secret as it may be kept: salted and hashed, with the name of the algorithm in front.
 *
 * @param value the stored form
 */
public record PasswordHash(String value) {

    /** Never the value. */
    @Override
    public String toString() {
        return "PasswordHash";
    }
}
