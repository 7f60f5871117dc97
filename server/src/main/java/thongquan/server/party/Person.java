package thongquan.server.party;

/**
 * A person who may sign in, with what the sign-in checks.
 *
 * @param caller who the person is to everybody else
 * @param name what the person types at sign-in
 * @param passwordHash the salted hash with its algorithm
 * @param enabled false once the account is closed
 */
public record Person(Caller caller, String name, String passwordHash, boolean enabled) {

    /** Says who, never the hash. */
    @Override
    public String toString() {
        return "Person[" + name + "]";
    }
}
