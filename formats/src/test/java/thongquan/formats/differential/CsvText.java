package thongquan.formats.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads comma separated text (RFC 4180) into rows by the names in its first line. */
final class CsvText {

    private final String text;
    private int at;

    private CsvText(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The rows of a file. */
    static List<Map<String, String>> rows(Path file) {
        try {
            return new CsvText(Files.readString(file)).rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Map<String, String>> rows() {
        var head = record();
        var rows = new ArrayList<Map<String, String>>();
        while (at < text.length()) {
            var cells = record();
            if (cells.size() == 1 && cells.getFirst().isEmpty()) {
                continue;
            }
            if (cells.size() != head.size()) {
                throw new IllegalStateException("row of " + cells.size() + " cells under " + head + ": " + cells);
            }
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < head.size(); i++) {
                row.put(head.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<String> record() {
        var cells = new ArrayList<String>();
        while (true) {
            cells.add(cell().strip());
            char end = at < text.length() ? text.charAt(at++) : '\n';
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            if (end != ',') {
                return cells;
            }
        }
    }

    private String cell() {
        var cell = new StringBuilder();
        boolean quoted = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' && quoted && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append(c);
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
                return cell.toString();
            } else {
                cell.append(c);
            }
        }
        return cell.toString();
    }
}
