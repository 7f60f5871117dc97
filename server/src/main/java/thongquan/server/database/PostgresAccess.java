package thongquan.server.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** How the embedded PostgreSQL is reached: a loopback port and a random password, kept in a file only its owner reads. */
record PostgresAccess(int port, String password) {
    /** The database, and the only user, of the embedded server. */
    static final String NAME = "thongquan";

    private static final int PASSWORD_BYTES = 24;

    /** A new password and a port that is free now. */
    static PostgresAccess fresh() throws IOException {
        var secret = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(secret);
        return new PostgresAccess(freePort(0), HexFormat.of().formatHex(secret));
    }

    /** What the file holds. */
    static PostgresAccess read(Path file) throws IOException {
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        try {
            return new PostgresAccess(
                    Integer.parseInt(kept.getProperty("port", "0")), kept.getProperty("password", ""));
        } catch (NumberFormatException damaged) {
            throw new IOException("no port number in " + file, damaged);
        }
    }

    /** Keeps port and password; nobody else may read the file at any moment. */
    void write(Path file) throws IOException {
        writePrivate(file, "port=%d%npassword=%s%n".formatted(port, password));
    }

    /** Whole or not at all, even when killed or without power in between; nobody else may read it at any moment. */
    static void writePrivate(Path file, String content) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (var folder = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    /** The same port where it is free, else another. */
    PostgresAccess onFreePort() throws IOException {
        return new PostgresAccess(freePort(port), password);
    }

    private static int freePort(int wanted) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return socket.getLocalPort();
        } catch (IOException taken) {
            if (wanted == 0) {
                throw taken;
            }
            return freePort(0);
        }
    }

    /** The JDBC address of a database on the server. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }
}
