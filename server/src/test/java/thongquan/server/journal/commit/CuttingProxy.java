package thongquan.server.journal.commit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import thongquan.server.database.TestDatabase;

/** Stands between the driver and PostgreSQL and cuts each connection after some bytes, wherever that happens to be. */
final class CuttingProxy implements AutoCloseable {
    private static final int FEWEST = 6_000;
    private static final int MORE = 60_000;

    private final TestDatabase database;
    private final URI address;
    private final ServerSocket door;
    private final Random random = new Random(7);
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile boolean cutting = true;

    CuttingProxy(TestDatabase database) throws IOException {
        this.database = database;
        this.address = URI.create(database.url().substring("jdbc:".length()));
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** Connections that lead through here. */
    HikariDataSource pool() {
        var pool = new HikariConfig();
        pool.setJdbcUrl("jdbc:postgresql://localhost:" + door.getLocalPort() + address.getPath());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(1);
        return new HikariDataSource(pool);
    }

    /** How many connections were cut. */
    int cuts() {
        return cuts.get();
    }

    /** No more cuts from now on. */
    void letThrough() {
        cutting = false;
    }

    private void accept() {
        try {
            while (true) {
                var client = door.accept();
                var server = new Socket(address.getHost(), address.getPort());
                // Half of them are cut on the way to the server, half on the way back: a commit without its answer.
                boolean forth = random.nextBoolean();
                int bytes = FEWEST + random.nextInt(MORE);
                pass(client, server, forth ? bytes : Integer.MAX_VALUE);
                pass(server, client, forth ? Integer.MAX_VALUE : bytes / 20);
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void pass(Socket from, Socket to, int most) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to;
                    InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                var buffer = new byte[512];
                long passed = 0;
                for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                    passed += count;
                    if (cutting && passed > most) {
                        cuts.incrementAndGet();
                        return;
                    }
                    out.write(buffer, 0, count);
                }
            } catch (IOException closed) {
                // Cut by the other direction, or closed by its owner.
            }
        });
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
