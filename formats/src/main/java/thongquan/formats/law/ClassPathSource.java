package thongquan.formats.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A law pack that ships inside the program; a class path cannot be listed, so its index says what it holds. */
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
        var index = content(PackReader.INDEX);
        if (index == null) {
            return List.of();
        }
        var listed = CsvTable.rows(PackReader.INDEX, index, PackReader.INDEX_COLUMNS, new ArrayList<>()).stream()
                .map(row -> row.required("file"));
        return Stream.concat(Stream.of(PackReader.INDEX), listed).toList();
    }
}
