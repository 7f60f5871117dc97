package thongquan.server.demonstration.goods;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a table that ships with the program: cells parted by semicolons under one line of names. */
final class Table {
    private Table() {}

    /** The lines below the names, each split into that many cells. */
    static List<String[]> read(String file, int cells) {
        try (var in = Table.class.getResourceAsStream("/demonstration/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " does not ship with this program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> cells(line, cells))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The words of a cell, one space between two. */
    static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
    }

    private static String[] cells(String line, int cells) {
        var split = line.split(";", -1);
        if (split.length != cells) {
            throw new IllegalStateException("not " + cells + " cells: " + line);
        }
        return split;
    }
}
