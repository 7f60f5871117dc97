package thongquan.server.exchange.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A system that receives webhooks over real connections, on a port of this machine. */
final class Receiver implements AutoCloseable {

    /**
     * A delivery as it arrived.
     *
     * @param headers by their name in small letters
     */
    record Received(String path, Map<String, String> headers, String body, long at) {}

    private final ServerSocket server = open();
    private final List<Received> received = Collections.synchronizedList(new ArrayList<>());
    private final Function<Received, Integer> answer;

    /** A receiver that answers with that status; below 0: it answers nothing for so many milliseconds. */
    Receiver(Function<Received, Integer> answer) {
        this.answer = answer;
        Thread.ofVirtual().start(this::accept);
    }

    private static ServerSocket open() {
        try {
            return new ServerSocket(0, 1024, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getLocalPort() + path;
    }

    List<Received> received() {
        synchronized (received) {
            return List.copyOf(received);
        }
    }

    private void accept() {
        try {
            while (true) {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void answer(Socket open) {
        try (var socket = open) {
            var delivery = read(socket.getInputStream());
            int status = answer.apply(delivery);
            if (status < 0) {
                TimeUnit.MILLISECONDS.sleep(-status);
                return;
            }
            received.add(delivery);
            socket.getOutputStream()
                    .write(("HTTP/1.1 " + status + " So\r\nContent-Length: 0\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
        } catch (IOException | InterruptedException gone) {
            // The sender went away.
        }
    }

    private static Received read(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("ended");
            }
            head.append((char) next);
        }
        var lines = head.toString().lines().toList();
        var headers = new TreeMap<String, String>();
        for (var line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 2));
            }
        }
        var body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return new Received(
                lines.getFirst().split(" ", -1)[1],
                headers,
                new String(body, StandardCharsets.UTF_8),
                System.nanoTime());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
