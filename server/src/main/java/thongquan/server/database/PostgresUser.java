package thongquan.server.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom PostgreSQL runs as. It refuses to run as root and as a user without a name, so there it runs in a user namespace
 * of its own; where the kernel allows none, or another user owns the folder, root runs it as that owner or as nobody.
 */
record PostgresUser(List<String> prefix, long uid) {
    private static final long ROOT = 0;
    private static final long NOBODY = 65534;
    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    /** The user for the database in a data folder. */
    static PostgresUser of(Path dataFolder) {
        var self = new UnixSystem().getUid();
        if (self != ROOT) {
            // The JVM's word for a user number that no account has, as containers like to choose.
            var nameless = System.getProperty("user.name", "?").equals("?");
            return new PostgresUser(nameless && namespaceWorks() ? NAMESPACE : List.of(), self);
        }
        var rows = dataFolder.resolve("postgres");
        var owner = ownerOf(Files.exists(rows) ? rows : dataFolder);
        if (owner == ROOT && namespaceWorks()) {
            return new PostgresUser(NAMESPACE, ROOT);
        }
        var uid = owner == ROOT ? NOBODY : owner;
        return new PostgresUser(List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups"), uid);
    }

    private static boolean namespaceWorks() {
        return succeeds("unshare", "-U", "true");
    }

    private static long ownerOf(Path folder) {
        try {
            return ((Integer) Files.getAttribute(folder, "unix:uid")).longValue();
        } catch (IOException unreadable) {
            throw new CannotStart("The folder %s cannot be read.".formatted(folder), unreadable);
        }
    }

    /** True when files must be handed over, because this user is neither us nor a namespace of us. */
    boolean isAnother() {
        return prefix.contains("--clear-groups");
    }

    /** Lets this user pass through a folder of ours to its own files inside. */
    void letThrough(Path folder) throws IOException {
        if (isAnother() && ownerOf(folder) != uid) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        }
    }

    /** Gives the files to this user, so that PostgreSQL accepts them as its own. */
    void own(Path... roots) throws IOException {
        if (!isAnother()) {
            return;
        }
        for (var root : roots) {
            if (ownerOf(root) == uid) {
                continue;
            }
            try (var files = Files.walk(root)) {
                for (var file : files.toList()) {
                    Files.setAttribute(file, "unix:uid", (int) uid, LinkOption.NOFOLLOW_LINKS);
                    Files.setAttribute(file, "unix:gid", (int) uid, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    /** The command as this user would give it. */
    List<String> command(List<String> command) {
        var all = new ArrayList<>(prefix);
        all.addAll(command);
        return List.copyOf(all);
    }

    /** True when the command exists on this machine and ends well. */
    static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
