package thongquan.cli.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file named on the command line, read whole. */
public final class NamedBytes {

    private static final String STANDARD_INPUT = "-";

    private final String name;
    private final byte[] content;

    private NamedBytes(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** The name as the user wrote it; {@code -} is the standard input. */
    public String name() {
        return name;
    }

    /** The bytes themselves, which nobody changes. */
    public byte[] content() {
        return content;
    }

    /**
     * Reads the file, or the standard input.
     *
     * @throws IOException with a sentence for the user where it cannot be read
     */
    public static NamedBytes read(String name, Surroundings surroundings) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return new NamedBytes(name, surroundings.in().readAllBytes());
        }
        return new NamedBytes(name, Files.readAllBytes(file(name)));
    }

    /**
     * The path of a file that can be read.
     *
     * @throws IOException with a sentence for the user where it is none
     */
    public static Path file(String name) throws IOException {
        try {
            var path = Path.of(name);
            if (!Files.exists(path)) {
                throw new IOException("There is no file " + name + ".");
            }
            if (Files.isDirectory(path)) {
                throw new IOException(name + " is a folder; name the files in it.");
            }
            if (!Files.isReadable(path)) {
                throw new IOException("The file " + name + " may not be read by this user.");
            }
            return path;
        } catch (InvalidPathException e) {
            throw new IOException("This is no name of a file: " + e.getReason(), e);
        }
    }
}
