package thongquan.server.exchange.webhook;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One delivery under way, which whoever watches the time can end. */
final class Flight {

    private final long start = System.nanoTime();
    private @Nullable Socket socket;
    private boolean isOver;

    /** The connection it uses from now on; closed at once where its time is over already. */
    synchronized void uses(Socket open) throws IOException {
        socket = open;
        if (isOver) {
            open.close();
        }
    }

    /** Ends it. */
    synchronized void end() {
        isOver = true;
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException closed) {
                // It is closed either way.
            }
        }
    }

    synchronized boolean isOver() {
        return isOver;
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
