package thongquan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import thongquan.server.database.Migrations;
import thongquan.server.database.PostgresServer;
import thongquan.server.journal.store.JournalStore;

/**
 * The reference P: pgbench writing the rows of one declaration, as many and as wide as ours, in one statement and one
 * transaction each, into the same tables of another database of the same server. The documents, which we bundle and
 * compress by batch, stand in its entry's row as they are.
 */
final class Pgbench {
    /** The number of a declaration, made of its position. */
    private static final String NUMBER = "to_char(n, 'FM00000000000')";

    private static final List<String> ENTRY = List.of(
            "kind",
            NUMBER,
            "version",
            "sender",
            "'key-' || n",
            "received_at",
            "content_type",
            "filing_hash",
            "decision_hash",
            "law_edition",
            "rule_release",
            "leaf");
    private static final List<String> DECLARATION = List.of(
            NUMBER,
            "version",
            "type",
            "procedure",
            "office",
            "trader",
            "trader_name",
            "agent",
            "reference",
            "state",
            "channel",
            "reason_class",
            "score",
            "registered_at",
            "due_at",
            "hs",
            "goods",
            "origin",
            "item_count",
            "customs_value",
            "payable",
            "standing",
            "with_officer");

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final PostgresServer server;
    private final Path folder;
    private final int clients;

    private Pgbench(PostgresServer server, Path folder, int clients) {
        this.server = server;
        this.folder = folder;
        this.clients = clients;
    }

    /** What one window gave: transactions a second, 99th percentile in ms, and CPU seconds of pgbench and PostgreSQL. */
    record Window(double rate, double p99, double cpuMicros) {}

    /** Prepares the reference database with the rows of our own last declaration as the model. */
    static Pgbench prepare(PostgresServer server, String ours, Path folder, int clients)
            throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database reference");
        }
        Migrations.apply(new DriverManagerDataSource(server.url("reference"), server.user(), server.password()));
        String script;
        try (var connection = DriverManager.getConnection(server.url(ours), server.user(), server.password())) {
            script = script(connection);
        }
        try (var connection = DriverManager.getConnection(server.url("reference"), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create sequence bench_position");
        }
        Files.writeString(folder.resolve("reference.sql"), script);
        return new Pgbench(server, folder, clients);
    }

    /** One statement that inserts what we insert for one declaration. */
    private static String script(Connection ours) throws SQLException {
        var sql = new StringBuilder("with p as materialized (select nextval('bench_position') as n)");
        sql.append(", e as (insert into journal.entry (position, kind, number, version, sender, idempotency_key,"
                        + " received_at, content_type, filing_hash, decision_hash, law_edition, rule_release, leaf,"
                        + " filing, decision, sealed) select n, ")
                .append(model(ours, "journal.entry", ENTRY))
                .append(", ")
                .append(documents(ours))
                .append(" from p)");
        sql.append(", v as (insert into journal.event (cursor, position, type, number, version, occurred_at,"
                        + " organisation, agent, office, data) select n, n, ")
                .append(model(
                        ours,
                        "journal.event",
                        List.of("type", NUMBER, "version", "occurred_at", "organisation", "agent", "office", "data")))
                .append(" from p)");
        sql.append(taxes(ours));
        sql.append(" insert into clearance.declaration (number, version, type, procedure, office, trader, trader_name,"
                        + " agent, reference, state, channel, reason_class, score, registered_at, due_at, hs, goods,"
                        + " origin, item_count, customs_value, payable, standing, with_officer) select ")
                .append(model(ours, "clearance.declaration", DECLARATION))
                .append(" from p;\n");
        return sql.toString();
    }

    private static String taxes(Connection ours) throws SQLException {
        var sql = new StringBuilder();
        try (var statement = ours.createStatement();
                var rows = statement.executeQuery("""
                        select tax, taxpayer, office, payable, assessed_at
                          from revenue.assessed_tax
                         where number = (select max(number) from revenue.assessed_tax where number like '1%')
                        """)) {
            for (int i = 1; rows.next(); i++) {
                sql.append(", t")
                        .append(i)
                        .append(" as (insert into revenue.assessed_tax (number, version, tax, taxpayer, office,"
                                + " payable, assessed_at) select ")
                        .append(NUMBER)
                        .append(", 0, ")
                        .append(literal(rows.getString(1)))
                        .append(", ")
                        .append(literal(rows.getString(2)))
                        .append(", ")
                        .append(literal(rows.getString(3)))
                        .append(", ")
                        .append(rows.getLong(4))
                        .append(", ")
                        .append(literal(rows.getString(5)))
                        .append("::timestamptz from p)");
            }
        }
        return sql.toString();
    }

    /** The documents of the newest entry as they are: a transaction of one entry has no others to compress them with. */
    private static String documents(Connection ours) {
        var store = new JournalStore(JdbcClient.create(new SingleConnectionDataSource(ours, true)));
        var size = store.findState().orElseThrow().size();
        var entry = store.list(size - 1, 1).getFirst();
        return Stream.of(entry.filing(), entry.decision(), entry.sealed())
                .map(document -> bytes(document.array()))
                .collect(Collectors.joining(", "));
    }

    private static String bytes(byte[] value) {
        return "'\\x" + HexFormat.of().formatHex(value) + "'::bytea";
    }

    /** The values of the newest row as literals; an element that is an expression over n stays one. */
    private static String model(Connection ours, String table, List<String> columns) throws SQLException {
        var order = table.equals("journal.event") ? "cursor" : table.equals("journal.entry") ? "position" : "number";
        try (var statement = ours.createStatement();
                var row = statement.executeQuery("select * from " + table + " order by " + order + " desc limit 1")) {
            row.next();
            var values = new ArrayList<String>();
            for (var column : columns) {
                values.add(column.contains("n,") || column.contains("|| n") ? column : value(row, column));
            }
            return String.join(", ", values);
        }
    }

    private static String value(java.sql.ResultSet row, String column) throws SQLException {
        var value = row.getObject(column);
        return switch (value) {
            case null -> "null";
            case byte[] bytes -> bytes(bytes);
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case java.sql.Timestamp _ -> literal(row.getString(column)) + "::timestamptz";
            default -> literal(value.toString());
        };
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Runs for so many seconds. */
    Window run(int seconds) throws IOException, InterruptedException {
        var logs = folder.resolve("pgbench");
        Files.createDirectories(logs);
        try (var old = Files.list(logs)) {
            for (var file : old.toList()) {
                Files.delete(file);
            }
        }
        var url = server.url("reference");
        var port = url.replaceAll(".*:(\\d+)/.*", "$1");
        var builder = new ProcessBuilder(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(clients),
                "-j",
                "2",
                "-T",
                Integer.toString(seconds),
                "-l",
                "--log-prefix",
                logs.resolve("log").toString(),
                "-f",
                folder.resolve("reference.sql").toString(),
                "-h",
                "127.0.0.1",
                "-p",
                port,
                "-U",
                server.user(),
                "reference");
        builder.environment().put("PGPASSWORD", server.password());
        builder.redirectErrorStream(true);
        double before = Cpu.withChildren(server.processId());
        double self = Cpu.withChildren(ProcessHandle.current().pid()) - Cpu.withChildren(server.processId());
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        // Its 64 servers end after it, and their time is counted when they have.
        TimeUnit.MILLISECONDS.sleep(500);
        double after = Cpu.withChildren(server.processId());
        double selfAfter = Cpu.withChildren(ProcessHandle.current().pid()) - Cpu.withChildren(server.processId());
        var rate = RATE.matcher(text);
        if (!rate.find()) {
            throw new IllegalStateException("pgbench did not finish: " + text);
        }
        var latencies = latencies(logs);
        double cpu = (after - before + selfAfter - self) * 1e6 / latencies.length;
        return new Window(Double.parseDouble(rate.group(1)), latencies[(int) (latencies.length * 0.99)] / 1000.0, cpu);
    }

    /** Microseconds of every transaction, sorted. */
    private static long[] latencies(Path logs) throws IOException {
        try (var files = Files.list(logs)) {
            return files.flatMap(file -> {
                        try {
                            return Files.readAllLines(file).stream();
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .mapToLong(line -> Long.parseLong(third(line)))
                    .sorted()
                    .toArray();
        }
    }

    /** The third word of a line of pgbench's log: the latency. */
    private static String third(String line) {
        int second = line.indexOf(' ', line.indexOf(' ') + 1) + 1;
        return line.substring(second, line.indexOf(' ', second));
    }
}
