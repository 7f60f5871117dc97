package thongquan.server.clearance.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongquan.core.filing.Declaration;
import thongquan.core.value.DeclarationNumber;

/** Hands out declaration numbers from blocks taken from the database, so that most cost no trip to it. */
@Repository
public class NumberSeries {

    private static final int BLOCK = 1000;
    private static final int IMPORT = 1;
    private static final int EXPORT = 3;

    private static final class Block {
        private long next;
        private long end;
    }

    private final JdbcClient jdbc;
    private final Block imports = new Block();
    private final Block exports = new Block();

    public NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of a new declaration, version 0. */
    public DeclarationNumber next(Declaration declaration) {
        return declaration.isExport() ? next(exports, EXPORT) : next(imports, IMPORT);
    }

    private DeclarationNumber next(Block block, int leading) {
        synchronized (block) {
            if (block.next == block.end) {
                block.end = jdbc.sql("""
                                update clearance.number_series
                                   set next = next + :block
                                 where leading_digit = :leading
                                returning next
                                """)
                        .param("block", BLOCK)
                        .param("leading", leading)
                        .query((row, _) -> row.getLong("next"))
                        .single();
                block.next = block.end - BLOCK;
            }
            return DeclarationNumber.first(leading, block.next++);
        }
    }
}
