package thongquan.core.receipt;

import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 digest (FIPS 180-4): 32 bytes, equal by content, written as 64 lower-case hexadecimal digits. */
public final class Hash {
    static final int LENGTH = 32;

    private final byte[] value;

    private Hash(byte[] value) {
        this.value = value;
    }

    /** The digest held in these 32 bytes, which are copied; any other length is an {@link IllegalArgumentException}. */
    public static Hash of(byte[] digest) {
        return owning(digest.clone());
    }

    /** The digest written as 64 lower-case hexadecimal digits; any other text is an {@link IllegalArgumentException}. */
    public static Hash ofHex(String hex) {
        var hash = owning(HexFormat.of().parseHex(hex));
        if (!hash.hex().equals(hex)) {
            throw new IllegalArgumentException("A digest is written in lower case");
        }
        return hash;
    }

    /** The digest of a content, such as the bytes of a filing or of a decision. */
    public static Hash sha256(byte[] content) {
        return new Hash(new Hasher().sha256(content));
    }

    /** Takes over an array that nobody else will change. */
    static Hash owning(byte[] owned) {
        if (owned.length != LENGTH) {
            throw new IllegalArgumentException("A SHA-256 digest has 32 bytes, not " + owned.length);
        }
        return new Hash(owned);
    }

    static Hash slice(byte[] hashes, int offset) {
        return new Hash(Arrays.copyOfRange(hashes, offset, offset + LENGTH));
    }

    /** A copy of the 32 bytes. */
    public byte[] bytes() {
        return value.clone();
    }

    /** The 64 lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(value);
    }

    /** The bytes themselves, for readers inside this package that do not change them. */
    byte[] raw() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(value, hash.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return hex();
    }
}
