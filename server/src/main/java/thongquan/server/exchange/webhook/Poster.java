package thongquan.server.exchange.webhook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.stereotype.Component;
import thongquan.server.exchange.ExchangeSettings;

/**
 * Sends one body to one address over a connection of its own. Written on sockets, for the clients at hand look a name up
 * again when they connect: then it may lead elsewhere than where it was checked. It follows no redirect and reads no more
 * of an answer than its head.
 */
@Component
class Poster {

    private static final int MOST_HEAD = 16 * 1024;

    private final Targets targets;
    private final int timeout;

    Poster(Targets targets, ExchangeSettings settings) {
        this.targets = targets;
        this.timeout = Math.toIntExact(settings.timeout().toMillis());
    }

    /**
     * What came of it.
     *
     * @param status the status answered; 0: there was no answer
     * @param trouble what went wrong, in short; empty: nothing
     */
    record Answer(int status, String trouble, int millis) {

        boolean isTaken() {
            return status >= 200 && status < 300;
        }

        /** Whether the endpoint as a whole does not work now, whatever it is sent. */
        boolean isAway() {
            return switch (status) {
                case 0, 408, 425, 429, 502, 503, 504 -> true;
                default -> false;
            };
        }

        /** Whether the receiver says that he is gone for good. */
        boolean isGone() {
            return status == 410;
        }
    }

    /** Sends it and waits for the head of the answer. */
    Answer post(URI url, Map<String, String> headers, byte[] body, Flight flight) {
        int status = 0;
        String trouble;
        try {
            status = exchange(url, headers, body, flight);
            trouble = status >= 200 && status < 300 ? "" : "status " + status;
        } catch (IOException failed) {
            trouble = flight.isOver() ? "timeout" : trouble(failed);
        }
        return new Answer(status, trouble, (int) Math.min(flight.age().toMillis(), Integer.MAX_VALUE));
    }

    private static String trouble(IOException failed) {
        return switch (failed) {
            case UnknownHostException _ -> "unknown host";
            case SocketTimeoutException _, InterruptedIOException _ -> "timeout";
            case ConnectException _ -> "not connected";
            case SSLException _ -> "no trusted connection";
            default -> failed.getMessage() == null ? "broken" : failed.getMessage();
        };
    }

    private int exchange(URI url, Map<String, String> headers, byte[] body, Flight flight) throws IOException {
        boolean isSecure = url.getScheme().equals("https");
        int port = url.getPort() < 0 ? (isSecure ? 443 : 80) : url.getPort();
        var address = targets.resolve(url.getHost());
        try (var plain = new Socket()) {
            flight.uses(plain);
            plain.connect(new InetSocketAddress(address, port), timeout);
            plain.setSoTimeout(timeout);
            try (var socket = isSecure ? secured(plain, url.getHost(), port) : plain) {
                socket.getOutputStream().write(request(url, headers, body));
                return status(socket.getInputStream());
            }
        }
    }

    /** The certificate has to be of the name in the address, whatever machine answers. */
    private static Socket secured(Socket plain, String host, int port) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(plain, host, port, true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static byte[] request(URI url, Map<String, String> headers, byte[] body) throws IOException {
        var path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        var head = new StringBuilder("POST ").append(path);
        if (url.getRawQuery() != null) {
            head.append('?').append(url.getRawQuery());
        }
        head.append(" HTTP/1.1\r\nHost: ").append(url.getRawAuthority());
        headers.forEach(
                (name, value) -> head.append("\r\n").append(name).append(": ").append(value));
        head.append(
                        "\r\nContent-Type: application/json\r\nUser-Agent: Thongquan\r\nConnection: close\r\nContent-Length: ")
                .append(body.length)
                .append("\r\n\r\n");
        var bytes = new ByteArrayOutputStream();
        bytes.write(head.toString().getBytes(StandardCharsets.US_ASCII));
        bytes.write(body);
        return bytes.toByteArray();
    }

    /** The status in the head of the answer, read to its end so that the receiver sees it taken. */
    private static int status(InputStream in) throws IOException {
        var head = new StringBuilder();
        var buffer = new byte[2048];
        while (head.indexOf("\r\n\r\n") < 0) {
            int count = in.read(buffer);
            if (count < 0 || head.length() > MOST_HEAD) {
                throw new IOException("not an answer of HTTP");
            }
            head.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
        }
        if (!head.toString().matches("(?s)HTTP/1\\.[01] [1-5][0-9][0-9][ \r].*")) {
            throw new IOException("not an answer of HTTP");
        }
        return Integer.parseInt(head, 9, 12, 10);
    }
}
