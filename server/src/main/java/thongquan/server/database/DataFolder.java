package thongquan.server.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything the program keeps: the database and the logs. One program at a time may hold it; the
 * lock is the operating system's, so a killed program never leaves one behind.
 */
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Takes the folder, creating it where there is none; {@link CannotStart} when it is no folder, not ours or in use. */
    public static DataFolder open(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new CannotStart("The data folder %s is a file, not a folder.".formatted(path));
        }
        @Nullable FileChannel channel = null;
        try {
            createPrivate(path);
            channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel) == null) {
                channel.close();
                throw new CannotStart("The data folder %s is in use by another running Thongquan.".formatted(path));
            }
            createPrivate(path.resolve("logs"));
            return new DataFolder(path, channel);
        } catch (IOException refused) {
            closeQuietly(channel);
            throw new CannotStart("The data folder %s cannot be written by this user.".formatted(path), refused);
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProgram) {
            return null;
        }
    }

    static void createPrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException alreadyFailing) {
            // The caller is about to report the first failure, which is the one that matters.
        }
    }

    /** The folder itself, absolute. */
    public Path path() {
        return path;
    }

    /** Where the program and its PostgreSQL write their logs. */
    public Path logs() {
        return path.resolve("logs");
    }

    /** Keeps a secret in a file of the folder that only its owner may read: whole or not at all, even without power. */
    public void keepSecret(String name, String content) throws IOException {
        PostgresAccess.writePrivate(path.resolve(name), content);
    }

    /** Lets another program take the folder. */
    @Override
    public void close() {
        closeQuietly(lock);
    }
}
