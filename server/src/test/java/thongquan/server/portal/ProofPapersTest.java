package thongquan.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import thongquan.server.party.Parties;
import thongquan.server.party.RunningSystem;
import thongquan.server.party.Visitor;

/** The proof of a declaration goes to those whose it is, in their language, as paper and as a file. */
class ProofPapersTest {
    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final String QUESTION =
            "/calculator/proof.pdf?hs=61091010&origin=CN&value=12500&currency=USD&term=CIF&quantity=2500&lang=vi";

    @Test
    void aDeclarationIsProvedOnPaperAndInAFile() {
        var number = Desk.lodge("steel-through-third-country.json", Parties.TRADER);
        try (var officer = SYSTEM.visitor()) {
            officer.signIn("officer", Parties.PASSWORD);

            var paper = officer.get("/api/declarations/" + number + "/proof.pdf?lang=en");
            var file = officer.get("/api/declarations/" + number + "/proof.csv?lang=en");

            assertThat(paper.statusCode()).isEqualTo(200);
            assertThat(type(paper)).startsWith("application/pdf");
            assertThat(paper.body()).startsWith("%PDF-");
            assertThat(type(file)).startsWith("text/csv");
            assertThat(file.body()).contains("Taxable amount", "GTGT");
        }
    }

    @Test
    void whatBelongsToOthersIsNotThere() {
        var number = Desk.lodge("easy.json", Parties.OTHER_TRADER);
        try (var trader = SYSTEM.visitor()) {
            trader.signIn("declarant", Parties.PASSWORD);

            assertThat(trader.get("/api/declarations/" + number + "/proof.pdf").statusCode())
                    .isEqualTo(404);
            assertThat(trader.get("/api/declarations/" + number + "/proof.csv").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void aReckoningIsPrintedForEverybodyAndOnlyWhenThereIsOne() {
        try (var visitor = SYSTEM.visitor()) {
            assertThat(type(visitor.get(QUESTION))).startsWith("application/pdf");
            assertThat(status(visitor, "/calculator/proof.pdf")).isEqualTo(422);
            assertThat(status(visitor, "/calculator/proof.pdf?hs=99999999&value=many"))
                    .isEqualTo(422);
        }
    }

    @Test
    void aQuoteIsPrintedForEverybodyInTheirLanguageAndARefusalSaysWhy() throws IOException {
        var filing = Files.readString(Path.of("../samples/easy.json"));
        try (var visitor = SYSTEM.visitor()) {
            var paper = quote(visitor, "/api/quotes/proof.pdf", filing, "en");
            assertThat(paper.statusCode()).isEqualTo(200);
            assertThat(type(paper)).startsWith("application/pdf");
            assertThat(paper.body()).startsWith("%PDF-");
            assertThat(paper.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("quote-en.pdf");

            var file = quote(visitor, "/api/quotes/proof.csv?lang=en", filing, "vi");
            assertThat(type(file)).startsWith("text/csv");
            assertThat(file.body()).contains("Taxable amount", "GTGT");
            assertThat(quote(visitor, "/api/quotes/proof.csv", filing, "vi").body())
                    .doesNotContain("Taxable amount")
                    .contains("GTGT");

            var refused = quote(visitor, "/api/quotes/proof.pdf", "{}", "en");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(type(refused)).startsWith("application/problem+json");
            assertThat(refused.body()).contains("\"findings\":[{");
        }
    }

    private static HttpResponse<String> quote(Visitor visitor, String path, String filing, String language) {
        return visitor.send("POST", path, request -> request.header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(filing)));
    }

    private static int status(Visitor visitor, String path) {
        return visitor.get(path).statusCode();
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
