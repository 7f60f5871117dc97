package thongquan.formats.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A release is a whole pack, or the files that a decree changes and the edition they change. */
class ReleaseReaderTest {
    private static final String MANIFEST = """
            name,value
            id,decree-1-2026
            title_vi,Giảm phí
            title_en,A lower fee
            instrument,"Decree 1/2026, art 2"
            effective,2026-07-01T00:00
            """;

    @Test
    void aWholePackWithItsManifestIsARelease() {
        var files = new TreeMap<>(new SmallPack().contents());
        files.put(ReleaseManifest.FILE, bytes(MANIFEST));

        var release = sound(read(PackSource.of(files)));

        assertThat(release.manifest().id()).isEqualTo("decree-1-2026");
        assertThat(release.manifest().title().en()).isEqualTo("A lower fee");
        assertThat(release.manifest().effective()).isEqualTo(LocalDateTime.of(2026, 7, 1, 0, 0));
        assertThat(release.manifest().base()).isNull();
        assertThat(release.pack().edition().fingerprint()).isEqualTo(fingerprint(new SmallPack()));
        assertThat(release.files()).doesNotContainKey(ReleaseManifest.FILE);
    }

    @Test
    void filesThatTheDecreeLeavesAsTheyAreComeFromTheBase() {
        var release = sound(read(decree(Map.of("fees.csv", fees(15_000)))));

        assertThat(release.pack().edition().rows().fees())
                .extracting(fee -> fee.amount().toString())
                .containsExactly("15000 VND");
        assertThat(release.files()).hasSize(new SmallPack().contents().size());
    }

    @Test
    void aFileThatTheNewIndexLeavesOutIsGone() {
        var small = new SmallPack();
        var index = new String(Objects.requireNonNull(small.contents().get("pack.csv")), StandardCharsets.UTF_8)
                .replace("fees.csv,FEES\n", "");

        var release = sound(read(decree(Map.of("pack.csv", bytes(index)))));

        assertThat(release.files()).doesNotContainKey("fees.csv");
        assertThat(release.pack().edition().rows().fees()).isEmpty();
    }

    @Test
    void aFlawInAChangedFileIsFoundInItsPlace() {
        var fees = new String(fees(15_000), StandardCharsets.UTF_8).replace("VND", "EUR");

        assertThat(flaws(read(decree(Map.of("fees.csv", bytes(fees))))))
                .extracting(PackFinding::toString)
                .singleElement()
                .satisfies(text -> assertThat(text).startsWith("fees.csv:2: LAW-134"));
    }

    @Test
    void aBaseThatIsNotKnownAndADecreeThatChangesNothingAreRefused() {
        var unknown = MANIFEST + "base," + "0".repeat(64) + "\n";

        assertThat(codes(read(PackSource.of(Map.of(ReleaseManifest.FILE, bytes(unknown))))))
                .containsExactly("LAW-186");
        assertThat(codes(read(decree(Map.of("fees.csv", fees(20_000)))))).containsExactly("LAW-188");
    }

    @Test
    void aConditionThatCannotBeUnderstoodIsFoundBeforeItIsLaw() {
        var rules = new SmallPack().changing("risk-rules.csv", "item.unitValue", "item.colour");
        var content = Objects.requireNonNull(rules.content("risk-rules.csv"));

        assertThat(flaws(read(decree(Map.of("risk-rules.csv", content)))))
                .extracting(PackFinding::code, PackFinding::row)
                .containsExactly(tuple("LAW-189", 2));
    }

    @ParameterizedTest(name = "{2}: {0} becomes {1}")
    @CsvSource(delimiter = '|', textBlock = """
            decree-1-2026     | Decree 1         | LAW-184
            decree-1-2026     | ''               | LAW-121
            2026-07-01T00:00  | 2026-07-01       | LAW-185
            2026-07-01T00:00  | 2026-06-31T00:00 | LAW-185
            2026-07-01T00:00  | 2026-07-01T00:00:30 | LAW-185
            title_en          | title            | LAW-183
            id,               | title_vi,        | LAW-183
            name,value        | name,worth       | LAW-112
            """)
    void eachFlawOfTheManifestIsFound(String old, String text, String code) {
        var files = new TreeMap<>(new SmallPack().contents());
        files.put(ReleaseManifest.FILE, bytes(MANIFEST.replace(old, text)));

        assertThat(codes(read(PackSource.of(files)))).contains(code);
    }

    @Test
    void aPackAloneIsNoRelease() {
        assertThat(codes(read(new SmallPack()))).contains("LAW-101");
    }

    @Test
    void anArchiveHoldsTheSameWithOrWithoutAFolderAround() throws IOException {
        var files = new SmallPack().contents();
        var around = new TreeMap<String, byte[]>();
        files.forEach((file, content) -> around.put("law-2026/" + file, content));

        assertThat(fingerprint(PackSource.zip(PackArchive.pack(files)))).isEqualTo(fingerprint(new SmallPack()));
        assertThat(fingerprint(PackSource.zip(PackArchive.pack(around)))).isEqualTo(fingerprint(new SmallPack()));
        assertThat(PackArchive.pack(files)).isEqualTo(PackArchive.pack(files));
    }

    @Test
    void whatIsNoArchiveOrHoldsTooManyFilesIsNotUnpacked() throws IOException {
        var many = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(many)) {
            for (int i = 0; i <= 2000; i++) {
                zip.putNextEntry(new ZipEntry(i + ".csv"));
                zip.closeEntry();
            }
        }

        assertThatThrownBy(() -> PackSource.zip(bytes("no archive")))
                .isInstanceOfSatisfying(
                        NotAPack.class, not -> assertThat(not.finding().code()).isEqualTo("LAW-181"));
        assertThatThrownBy(() -> PackSource.zip(many.toByteArray()))
                .isInstanceOfSatisfying(
                        NotAPack.class, not -> assertThat(not.finding().code()).isEqualTo("LAW-182"));
    }

    private static PackSource decree(Map<String, byte[]> changed) {
        var files = new TreeMap<>(changed);
        files.put(ReleaseManifest.FILE, bytes(MANIFEST + "base," + fingerprint(new SmallPack()) + "\n"));
        return PackSource.of(files);
    }

    private static ReleaseReading read(PackSource release) {
        var base = new SmallPack();
        return ReleaseReader.read(
                release, edition -> edition.equals(fingerprint(base)) ? Optional.of(base) : Optional.empty());
    }

    private static ReleaseReading.Sound sound(ReleaseReading reading) {
        assertThat(reading).isInstanceOf(ReleaseReading.Sound.class);
        return (ReleaseReading.Sound) reading;
    }

    private static List<PackFinding> flaws(ReleaseReading reading) {
        assertThat(reading).isInstanceOf(ReleaseReading.Flawed.class);
        return ((ReleaseReading.Flawed) reading)
                .findings().stream().filter(PackFinding::isError).toList();
    }

    private static List<String> codes(ReleaseReading reading) {
        return flaws(reading).stream().map(PackFinding::code).toList();
    }

    private static String fingerprint(PackSource source) {
        return ((PackReading.Sound) LawPack.read(source)).pack().edition().fingerprint();
    }

    private static byte[] fees(int amount) {
        var text =
                new String(Objects.requireNonNull(new SmallPack().contents().get("fees.csv")), StandardCharsets.UTF_8);
        return bytes(text.replace("20000", Integer.toString(amount)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
