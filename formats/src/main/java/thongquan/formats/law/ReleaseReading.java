package thongquan.formats.law;

import java.util.List;
import java.util.Map;

/** What came of reading a release of law: all of it, or everything that is wrong with it. */
public sealed interface ReleaseReading {

    /**
     * The release is sound.
     *
     * @param files every file of the pack after the release, those it left as they are included; without the manifest
     * @param warnings what its keeper should look at
     */
    record Sound(ReleaseManifest manifest, Map<String, byte[]> files, LawPack pack, List<PackFinding> warnings)
            implements ReleaseReading {
        public Sound {
            files = Map.copyOf(files);
            warnings = List.copyOf(warnings);
        }
    }

    /** The release is not used; these are all its findings. */
    record Flawed(List<PackFinding> findings) implements ReleaseReading {
        public Flawed {
            findings = List.copyOf(findings);
        }
    }
}
