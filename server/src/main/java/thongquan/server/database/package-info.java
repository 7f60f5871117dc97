/**
 * The database all modules stand on: an embedded PostgreSQL in a data folder that survives restarts and kills, or an
 * existing one. Owns the data folder, the server's life, its durability, the connections and the running of each
 * module's migrations. Does not own any table.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package thongquan.server.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
