package thongquan.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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

    private static int status(Visitor visitor, String path) {
        return visitor.get(path).statusCode();
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
