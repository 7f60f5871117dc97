package thongquan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Clients that lodge one declaration after the other over kept connections, as cheaply as a client can, since they share
 * the machine with what they measure.
 */
final class Load {

    private static final int DIGITS = 10;

    /** More bytes than the answer to a small declaration has; of a longer one the rest is passed over. */
    private static final int ANSWER = 64 * 1024;

    private final int port;
    private final int clients;
    private final byte[] head;
    private final byte[] body;
    private final int keyAt;
    private final int referenceAt;
    private final AtomicLong next = new AtomicLong();

    Load(int port, int clients, String token, byte[] body, String run) {
        this.port = port;
        this.clients = clients;
        this.body = body;
        var text = "POST /api/declarations HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                + "\r\nIdempotency-Key: " + run + "-0000000000\r\n\r\n";
        this.head = text.getBytes(StandardCharsets.US_ASCII);
        this.keyAt = text.indexOf(run + "-0000000000") + run.length() + 1;
        this.referenceAt = FiveItems.digits(body);
    }

    /** What a window gave: accepted a second, 50th and 99th percentile in ms, and how many. */
    record Window(double rate, double p50, double p99, long accepted) {}

    /** Lodges for so many seconds, or until so many are accepted, whichever is first. */
    Window run(double seconds, long most) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        var left = new AtomicLong(most);
        var latencies = new ArrayList<long[]>();
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("client-", 0).factory())) {
            var running = new ArrayList<Future<long[]>>();
            for (int i = 0; i < clients; i++) {
                running.add(threads.submit((Callable<long[]>) () -> client(end, left)));
            }
            for (var each : running) {
                latencies.add(each.get());
            }
        }
        double took = (System.nanoTime() - start) / 1e9;
        var all = latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Window(all.length / took, at(all, 0.5), at(all, 0.99), all.length);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * share)] / 1e6;
    }

    private long[] client(long end, AtomicLong left) throws IOException {
        var latencies = new long[1024];
        int count = 0;
        var request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            var out = socket.getOutputStream();
            var in = socket.getInputStream();
            var buffer = new byte[ANSWER];
            while (System.nanoTime() < end && left.getAndDecrement() > 0) {
                long number = next.getAndIncrement();
                digits(request, keyAt, number);
                digits(request, head.length + referenceAt, number);
                long start = System.nanoTime();
                out.write(request);
                answer(in, buffer);
                if (count == latencies.length) {
                    latencies = Arrays.copyOf(latencies, count * 2);
                }
                latencies[count++] = System.nanoTime() - start;
            }
        }
        return Arrays.copyOf(latencies, count);
    }

    private static void digits(byte[] bytes, int at, long number) {
        long rest = number;
        for (int i = DIGITS - 1; i >= 0; i--) {
            bytes[at + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /** Reads one answer, which has to be that the filing is registered; nothing comes behind it before the next filing. */
    private static void answer(InputStream in, byte[] buffer) throws IOException {
        int filled = 0;
        int end = -1;
        while (end < 0) {
            filled += more(in, buffer, filled);
            end = endOfHead(buffer, filled);
        }
        var head = new String(buffer, 0, end, StandardCharsets.ISO_8859_1);
        int status = Integer.parseInt(head, 9, 12, 10);
        int at = head.indexOf("Content-Length: ") + "Content-Length: ".length();
        int whole = end + Integer.parseInt(head, at, head.indexOf('\r', at), 10);
        int kept = Math.min(whole, buffer.length);
        while (filled < kept) {
            filled += more(in, buffer, filled);
        }
        in.skipNBytes(whole - kept);
        if (status != 201) {
            throw new IOException("a filing of the benchmark was answered with "
                    + new String(buffer, 0, kept, StandardCharsets.UTF_8));
        }
    }

    private static int more(InputStream in, byte[] buffer, int filled) throws IOException {
        int count = in.read(buffer, filled, buffer.length - filled);
        if (count <= 0) {
            throw new IOException("the server closed the connection");
        }
        return count;
    }

    /** Where the body begins, or -1 while the head is not all there. */
    private static int endOfHead(byte[] buffer, int filled) {
        for (int i = 3; i < filled; i++) {
            if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }
}
