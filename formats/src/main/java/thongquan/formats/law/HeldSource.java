package thongquan.formats.law;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A law pack held in memory, such as one read back from a database. */
record HeldSource(Map<String, byte[]> contents) implements PackSource {

    @Override
    public byte @Nullable [] content(String file) {
        return contents.get(file);
    }

    @Override
    public List<String> files() {
        return contents.keySet().stream().sorted().toList();
    }
}
