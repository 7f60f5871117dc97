package thongquan.server.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
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

/** Every law that decisions were made under can be had again, also after the program came with another one. */
class LawRegisterTest {
    private final TestDatabase database = TestDatabase.of("law");
    private final PackStore store = new PackStore(JdbcClient.create(database.dataSource()));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theShippedPackIsKeptByteForByte() {
        new LawRegister(store, Clock.systemUTC());

        var shipped = LawPack.shipped();
        assertThat(name(read(store.files(name(shipped))))).isEqualTo(name(shipped));
    }

    @Test
    void thePackOfAnEarlierProgramAnswersForItsDecisions() {
        var files = shippedFiles();
        files.put(
                "fees.csv",
                text(files, "fees.csv").replace(",20000,", ",19000,").getBytes(StandardCharsets.UTF_8));
        var earlier = read(files);
        store.add(name(earlier), files, Instant.EPOCH);

        var register = new LawRegister(store, Clock.systemUTC());

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

        new LawRegister(store, Clock.systemUTC());

        assertThat(name(read(store.files(name(shipped))))).isEqualTo(name(shipped));
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
