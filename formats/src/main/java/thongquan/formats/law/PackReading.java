package thongquan.formats.law;

import java.util.List;

/** What came of reading a law pack: the pack, or everything that is wrong with it. A flawed pack is never used in part. */
public sealed interface PackReading {

    /** The pack is sound. */
    record Sound(LawPack pack) implements PackReading {}

    /** The pack is not used; these are all its findings. */
    record Flawed(List<PackFinding> findings) implements PackReading {
        public Flawed {
            findings = List.copyOf(findings);
        }
    }
}
