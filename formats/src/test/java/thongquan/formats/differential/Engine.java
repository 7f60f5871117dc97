package thongquan.formats.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import thongquan.core.decision.Clearance;
import thongquan.core.decision.Decision;
import thongquan.core.decision.Facts;
import thongquan.core.duty.QuotaBalances;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.risk.RuleRelease;
import thongquan.core.risk.Selector;
import thongquan.core.risk.TraderStanding;
import thongquan.formats.RepositoryRoot;
import thongquan.formats.law.LawPack;
import thongquan.formats.law.PackReading;

/** The customs machine under some law pack, asked on any day. */
record Engine(LawPack pack, Selector rules) {

    /** Where the pack that ships lies. */
    static final Path SHIPPED_PACK = RepositoryRoot.path("law/vn");

    /** The machine with the law that ships. */
    static final Engine SHIPPED = of(LawPack.shipped());

    private static Engine of(LawPack pack) {
        return new Engine(pack, new Selector(new RuleRelease(pack.rulesFingerprint(), pack.riskRules())));
    }

    /** The machine with the law that ships, files of it changed, kept in that folder; a file that is not there is made. */
    static Engine changed(Path folder, Map<String, UnaryOperator<List<String>>> changes) {
        try (var all = Files.walk(SHIPPED_PACK)) {
            for (var from : all.toList()) {
                var to = folder.resolve(SHIPPED_PACK.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
            for (var change : changes.entrySet()) {
                var file = folder.resolve(change.getKey());
                var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
                Files.write(file, change.getValue().apply(lines));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return switch (LawPack.at(folder)) {
            case PackReading.Sound sound -> of(sound.pack());
            case PackReading.Flawed flawed -> throw new IllegalStateException("changed to a flawed pack: " + flawed);
        };
    }

    /** The law of a day as known on another. */
    LawBook law(LocalDate day, LocalDate known) {
        return pack.edition().asOf(day, known);
    }

    /** Decides under a law on what is filed of a trade. */
    Decision decide(Declaration filing, Trade trade, LawBook law) {
        var left = new HashMap<String, BigDecimal>();
        trade.quotaLeft().forEach((code, volume) -> left.put(code, new BigDecimal(volume)));
        var facts = new Facts(
                null, law.lawDate().atTime(9, 30), "seed", new TraderStanding(2, 900, 0), new QuotaBalances(left));
        return Clearance.decide(filing, law, rules, facts);
    }
}
