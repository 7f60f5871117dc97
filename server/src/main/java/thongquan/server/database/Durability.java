package thongquan.server.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A receipt promises that the filing survives a power cut; these settings of PostgreSQL are what the promise rests on. */
final class Durability {
    private static final Map<String, String> REASONS = Map.of(
            "fsync", "a power cut would lose acknowledged declarations",
            "full_page_writes", "a power cut could leave torn pages",
            "synchronous_commit", "an acknowledgement would precede the write to disk");

    private Durability() {}

    /** Refuses a database on which an acknowledged declaration could be lost. */
    static void demand(Connection connection) throws SQLException {
        for (var setting : REASONS.entrySet()) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("show " + setting.getKey())) {
                rows.next();
                if (rows.getString(1).equals("off")) {
                    throw new CannotStart("The database runs with %s=off, so %s; switch it on."
                            .formatted(setting.getKey(), setting.getValue()));
                }
            }
        }
    }
}
