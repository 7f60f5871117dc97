package thongquan.cli.submission;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Keeps answers of the server beside the files they are for, byte for byte, and never writes over another one. */
final class ReceiptStore {

    private static final String ENDING = ".receipt.json";

    private ReceiptStore() {}

    /** Saves the answer as {@code FILE.receipt.json}, or with its number in the name where another lies there. */
    static Path save(Path file, String number, byte[] answer) throws IOException {
        var plain = file.resolveSibling(file.getFileName() + ENDING);
        var target = Files.exists(plain) && !Arrays.equals(Files.readAllBytes(plain), answer)
                ? file.resolveSibling(file.getFileName() + "." + number + ENDING)
                : plain;
        var draft = file.resolveSibling(file.getFileName() + "." + number + ".part");
        try (var channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(answer);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        SubmissionJournal.forceFolder(target);
        return target;
    }
}
