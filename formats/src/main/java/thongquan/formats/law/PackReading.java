package thongquan.formats.law;

import java.util.List;

/** What came of reading a law pack: the pack, or everything that is wrong with it. A flawed pack is never used in part. */
public sealed interface PackReading {

    /** The pack is sound; its warnings are for those who keep the law. */
    record Sound(LawPack pack, List<PackFinding> warnings) implements PackReading {
        public Sound {
            warnings = List.copyOf(warnings);
        }
    }

    /** The pack is not used; these are all its findings. */
    record Flawed(List<PackFinding> findings) implements PackReading {
        public Flawed {
            findings = List.copyOf(findings);
        }
    }

    /** Everything found, errors and warnings, by file and row. */
    default List<PackFinding> everything() {
        return switch (this) {
            case Sound sound -> sound.warnings();
            case Flawed flawed -> flawed.findings();
        };
    }
}
