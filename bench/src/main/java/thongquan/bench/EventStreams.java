package thongquan.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Open streams of events, each read by a virtual thread of its own, and when each showed what was lodged. */
final class EventStreams implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final byte[] EVENT = "declaration.registered".getBytes(StandardCharsets.US_ASCII);

    private final List<Socket> sockets = new ArrayList<>();
    private final List<Long> millis = new ArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final int count;
    private volatile long begun;
    private int shown;

    EventStreams(int port, String token, int count) throws IOException {
        this.count = count;
        var request = ("GET /api/events/stream?after=0"
                        + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nAccept: text/event-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < count; i++) {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            sockets.add(socket);
            socket.getOutputStream().write(request);
            Thread.ofVirtual().start(() -> read(socket));
        }
    }

    private void read(Socket socket) {
        var buffer = new byte[4096];
        try {
            var in = socket.getInputStream();
            boolean isFirst = true;
            for (int got = in.read(buffer); got > 0; got = in.read(buffer)) {
                if (isFirst) {
                    isFirst = false;
                    if (!new String(buffer, 0, got, StandardCharsets.ISO_8859_1).startsWith("HTTP/1.1 200")) {
                        throw new IOException("a stream was refused");
                    }
                    open.incrementAndGet();
                }
                for (int i = holds(buffer, got); i > 0; i--) {
                    show();
                }
            }
        } catch (IOException closed) {
            // The bench is over, or it will miss this stream.
        }
    }

    private static int holds(byte[] buffer, int length) {
        int found = 0;
        for (int i = 0; i + EVENT.length <= length; i++) {
            if (Arrays.equals(buffer, i, i + EVENT.length, EVENT, 0, EVENT.length)) {
                found++;
            }
        }
        return found;
    }

    private synchronized void show() {
        millis.add(System.nanoTime() - begun);
        shown++;
        notifyAll();
    }

    void awaitOpen() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (open.get() < count && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        if (open.get() < count) {
            throw new IllegalStateException("only " + open.get() + " streams of " + count + " opened in a minute");
        }
    }

    /** The next declaration is lodged now. */
    synchronized void begin() {
        begun = System.nanoTime();
        shown = 0;
    }

    /** Waits until every stream has shown it, a minute at most. */
    synchronized void awaitAll() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (shown < count && System.nanoTime() < end) {
            wait(100);
        }
    }

    synchronized void forget() {
        millis.clear();
    }

    /** Milliseconds from lodging to being shown, of every stream and event, sorted. */
    synchronized double[] sorted() {
        return millis.stream().mapToDouble(nanos -> nanos / 1e6).sorted().toArray();
    }

    @Override
    public void close() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }
}
