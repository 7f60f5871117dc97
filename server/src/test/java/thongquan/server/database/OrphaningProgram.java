package thongquan.server.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A program that commits one row and is then killed, leaving its PostgreSQL behind. */
final class OrphaningProgram {
    private OrphaningProgram() {}

    /** Prints the process number of the PostgreSQL it leaves. */
    public static void main(String[] arguments) throws SQLException {
        var server = PostgresServer.start(DataFolder.open(Path.of(arguments[0])));
        try (var connection = DriverManager.getConnection(server.url(server.user()), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create table kept as select 1 as id");
        }
        System.out.println(server.processId());
        System.out.flush();
        Runtime.getRuntime().halt(137);
    }
}
