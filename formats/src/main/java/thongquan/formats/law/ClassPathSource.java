package thongquan.formats.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A law pack that ships inside the program; a class path cannot be listed, so its index alone says what it holds. */
record ClassPathSource(String folder) implements PackSource {

    @Override
    public byte @Nullable [] content(String file) {
        try (var in = ClassPathSource.class.getResourceAsStream(folder + "/" + file)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> files() {
        return List.of();
    }
}
