package thongquan.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thongquan.server.party.RunningSystem;

class PreferencesTest {
    private static final RunningSystem SYSTEM = RunningSystem.shared();

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/%5C%5Cevil.example", "%09//evil.example", "x"})
    void aChoiceNeverLeadsToAnotherSite(String back) {
        try (var visitor = SYSTEM.visitor()) {
            var answer = visitor.get("/preferences?theme=dark&back=" + back);

            assertThat(answer.headers().firstValue("Location")).isEqualTo(Optional.of("/"));
        }
    }

    @ParameterizedTest
    @CsvSource({"'fr, en;q=0.5', en", "'vi-VN, en', vi", "'de', vi", "'en-US', en"})
    void theFirstVisitIsInTheFirstLanguageOfTheBrowserThatWeSpeak(String accepted, String language) {
        try (var visitor = SYSTEM.visitor()) {
            assertThat(visitor.get("/", "Accept-Language", accepted).body()).contains("lang=\"" + language + "\"");
        }
    }

    @Test
    void theAddressCanAskForALanguage() {
        try (var visitor = SYSTEM.visitor()) {
            assertThat(visitor.get("/?lang=en", "Accept-Language", "vi").body())
                    .contains("<html class=\"open\" lang=\"en\"");
        }
    }

    @Test
    void assetsAreKeptForGoodUnderANameThatChangesWithThem() {
        try (var visitor = SYSTEM.visitor()) {
            var body = visitor.get("/").body();
            var start = body.indexOf("/assets/tokens-");
            var asset = visitor.get(body.substring(start, body.indexOf('"', start)));

            assertThat(asset.statusCode()).isEqualTo(200);
            assertThat(asset.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000", "immutable"));
            assertThat(asset.body())
                    .contains("url(/assets/fonts/inter-latin-wght-normal-")
                    .doesNotContain("normal.woff2");
        }
    }

    @Test
    void aPageIsKeptByNobody() {
        try (var visitor = SYSTEM.visitor()) {
            assertThat(visitor.get("/").headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        }
    }
}
