package thongquan.server.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes what entries mean to one module, in the same transaction as the entries themselves. */
public interface EffectWriter {

    /** Writes the effects of a batch of entries; fails the batch by throwing, and is then asked again for fewer. */
    void write(Connection transaction, List<Entry> batch) throws SQLException;

    /**
     * Takes what must not be taken twice, such as from a balance. Asked last, when every entry before these is committed,
     * so that no other batch waits for a row that this one holds; fails like {@link #write}, with {@link Overtaken}
     * where too little is left.
     */
    default void settle(Connection transaction, List<Entry> batch) throws SQLException {}
}
