package thongquan.cli.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import thongquan.cli.text.NamedBytes;
import thongquan.cli.text.Surroundings;
import thongquan.core.receipt.HeadVerifier;

/**
 * The key that the reader knows to be of customs.
 *
 * @param source where the reader has it from
 */
public record TrustedKey(HeadVerifier key, String source) {

    private static final Path BESIDE_PROGRAM = Path.of("data", "log-signing.pub");
    private static final Pattern PEM_FRAME = Pattern.compile("-----[A-Z ]+-----|\\s");

    /**
     * The key in a file, as PEM or as bare Base64, or written as Base64 in place of a file.
     *
     * @throws IOException with a sentence for the user where it is neither
     */
    public static TrustedKey named(String fileOrBase64) throws IOException {
        try {
            return new TrustedKey(HeadVerifier.ofBase64(fileOrBase64), "--key");
        } catch (IllegalArgumentException _) {
            return inFile(NamedBytes.file(fileOrBase64));
        }
    }

    /**
     * The key of the system in the folder of the program, where one runs there.
     *
     * @throws IOException with a sentence for the user where the file holds no key
     */
    public static Optional<TrustedKey> besideProgram(Surroundings surroundings) throws IOException {
        var home = surroundings.variable(Surroundings.HOME);
        if (home.isEmpty()) {
            return Optional.empty();
        }
        var file = Path.of(home).resolve(BESIDE_PROGRAM);
        return Files.isReadable(file) ? Optional.of(inFile(file)) : Optional.empty();
    }

    private static TrustedKey inFile(Path file) throws IOException {
        var text = PEM_FRAME.matcher(Files.readString(file)).replaceAll("");
        try {
            return new TrustedKey(HeadVerifier.ofBase64(text), file.toString());
        } catch (IllegalArgumentException e) {
            throw new IOException("The file " + file + " holds no Ed25519 public key in Base64 or PEM.", e);
        }
    }
}
