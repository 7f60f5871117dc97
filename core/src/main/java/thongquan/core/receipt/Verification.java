package thongquan.core.receipt;

/** What an offline check of a receipt finds. */
public sealed interface Verification {

    /**
     * The receipt holds.
     *
     * @param receipt what it says
     * @param keyTrusted whether the reader named the key beforehand; if not, the reader still has to compare the
     *     fingerprint with the one customs publishes, for anybody can sign with a key of their own
     * @param fingerprint SHA-256 of the signing key in hexadecimal
     */
    record Valid(Receipt receipt, boolean keyTrusted, String fingerprint) implements Verification {}

    /**
     * The receipt does not hold.
     *
     * @param flaw the first reason found
     */
    record Invalid(Flaw flaw) implements Verification {

        /** The reason in English. */
        public String reason() {
            return flaw.en();
        }
    }
}
