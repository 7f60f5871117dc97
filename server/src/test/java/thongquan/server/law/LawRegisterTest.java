package thongquan.server.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongquan.core.law.LawEdition;
import thongquan.formats.law.LawPack;
import thongquan.formats.law.PackReading;
import thongquan.formats.law.PackSource;
import thongquan.server.database.TestDatabase;
import thongquan.server.law.store.PackStore;
import thongquan.server.law.store.PackStore.PackName;
import thongquan.server.law.store.ReleaseStore;

/** Every law that decisions were made under can be had again, also after the program came with another one. */
class LawRegisterTest {
    private final TestDatabase database = TestDatabase.of("law");
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
    private final PackStore store = new PackStore(jdbc);
    private final ReleaseStore releases = new ReleaseStore(jdbc);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theShippedPackIsKeptByteForByte() {
        register();

        var shipped = LawPack.shipped();
        assertThat(name(read(store.files(name(shipped))))).isEqualTo(name(shipped));
    }

    @Test
    void thePackOfAnEarlierProgramAnswersForItsDecisions() {
        var earlier = earlierPack();

        var register = register();

        assertThat(name(register.current())).isEqualTo(name(LawPack.shipped())).isNotEqualTo(name(earlier));
        assertThat(register.findEdition(earlier.edition().fingerprint()))
                .get()
                .extracting(LawEdition::fingerprint)
                .isEqualTo(earlier.edition().fingerprint());
        assertThat(register.findByRules(earlier.rulesFingerprint())).isPresent();
    }

    @Test
    void aPackKeptWithoutItsFilesGetsThem() {
        var shipped = LawPack.shipped();
        store.add(name(shipped), Map.of(), Instant.EPOCH);

        register();

        assertThat(name(read(store.files(name(shipped))))).isEqualTo(name(shipped));
    }

    @Test
    void aNewerProgramsPackFollowsThatOfTheEarlierProgram() {
        var earlier = earlierPack();
        releases.begin(name(earlier));

        var register = register();

        assertThat(name(register.current())).isEqualTo(name(LawPack.shipped()));
        assertThat(name(register.at(Instant.EPOCH))).isEqualTo(name(earlier));
        assertThat(name(register().current()))
                .as("a second start changes nothing")
                .isEqualTo(name(LawPack.shipped()));
    }

    @Test
    void aProgramDoesNotTakeThePlaceOfALawThatPersonsReleased() {
        var earlier = earlierPack();
        var name = name(earlier);
        jdbc.sql(RELEASED)
                .param("law", name.lawEdition())
                .param("rules", name.ruleRelease())
                .update();
        jdbc.sql(
                        "insert into law.in_force (law_edition, rule_release, release, period) values (:law, :rules, 'r-1', '(,)')")
                .param("law", name.lawEdition())
                .param("rules", name.ruleRelease())
                .update();

        assertThat(name(register().current())).isEqualTo(name);
    }

    private static final String RELEASED = """
            insert into law.release (id, title_vi, title_en, instrument, effective_at, law_edition, rule_release,
                   base_edition, base_rules, state, loaded_by, loaded_name, loaded_at, proposed_by, proposed_name,
                   proposed_at, approved_by, approved_name, approved_at)
            values ('r-1', 'a', 'b', 'c', '2026-01-01T00:00Z', :law, :rules, :law, :rules, 'APPROVED',
                    'p1', 'One', now(), 'p1', 'One', now(), 'p2', 'Two', now())
            """;

    private LawPack earlierPack() {
        var files = shippedFiles();
        files.put(
                "fees.csv",
                text(files, "fees.csv").replace(",20000,", ",19000,").getBytes(StandardCharsets.UTF_8));
        var earlier = read(files);
        store.add(name(earlier), files, Instant.EPOCH);
        return earlier;
    }

    private LawRegister register() {
        return new LawRegister(store, releases, new LawSettings(Duration.ofSeconds(5)), Clock.systemUTC());
    }

    private static Map<String, byte[]> shippedFiles() {
        var source = PackSource.classPath("/law/vn");
        var files = new HashMap<String, byte[]>();
        source.files().forEach(file -> files.put(file, Objects.requireNonNull(source.content(file))));
        return files;
    }

    private static String text(Map<String, byte[]> files, String file) {
        var text = new String(Objects.requireNonNull(files.get(file)), StandardCharsets.UTF_8);
        assertThat(text).contains(",20000,");
        return text;
    }

    private static PackName name(LawPack pack) {
        return new PackName(pack.edition().fingerprint(), pack.rulesFingerprint());
    }

    private static LawPack read(Map<String, byte[]> files) {
        var reading = LawPack.read(PackSource.of(files));
        assertThat(reading).isInstanceOf(PackReading.Sound.class);
        return ((PackReading.Sound) reading).pack();
    }
}
