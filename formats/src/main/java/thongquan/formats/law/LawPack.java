package thongquan.formats.law;

import java.nio.file.Path;
import java.util.List;
import thongquan.core.law.LawEdition;
import thongquan.core.risk.RiskRule;

/**
 * A release of law as data: the edition of the law book, and the rules of selection, which only customs may read and
 * which therefore have a fingerprint of their own.
 *
 * @param rulesFingerprint SHA-256 over the names and contents of the files of rules
 */
public record LawPack(LawEdition edition, List<RiskRule> riskRules, String rulesFingerprint) {

    private static final String SHIPPED = "/law/vn";

    public LawPack {
        riskRules = List.copyOf(riskRules);
    }

    /** The pack that ships with the program: a demonstration extract of Vietnamese law. */
    public static LawPack shipped() {
        return switch (read(PackSource.classPath(SHIPPED))) {
            case PackReading.Sound sound -> sound.pack();
            case PackReading.Flawed flawed ->
                throw new IllegalStateException("the law pack shipped with the program is broken: "
                        + flawed.findings().getFirst());
        };
    }

    /** Reads the pack in that folder. */
    public static PackReading at(Path folder) {
        return read(PackSource.folder(folder));
    }

    /** Reads a pack, or says everything that is wrong with it. */
    public static PackReading read(PackSource source) {
        return new PackReader(source).read();
    }

    /** Reads a pack that is to become law: as {@link #read}, and tries the conditions of its rules too. */
    public static PackReading check(PackSource source) {
        return new PackReader(source).check();
    }
}
