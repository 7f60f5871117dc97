package thongquan.cli.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import thongquan.core.canonical.Sha256;

/**
 * A file with the key under which it is filed, for good.
 *
 * @param file its absolute path
 * @param sha256 digest of its bytes, since a key is for these bytes only
 * @param key the idempotency key
 */
public record KeyedFile(Path file, String sha256, String key) {

    /** The bytes to send, or nothing where the file no longer holds them. */
    Optional<byte[]> content() {
        try {
            var content = Files.readAllBytes(file);
            return Sha256.hex(content).equals(sha256) ? Optional.of(content) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
