package thongquan.server.demonstration.invented;

import thongquan.core.filing.Party;

/**
 * A customs broker that does not exist.
 *
 * @param id a tax code of the range 99
 */
public record InventedBroker(String id, String name, String address) {

    /** The broker as named in a declaration. */
    public Party party() {
        return new Party(id, name, address, "VN", null);
    }
}
