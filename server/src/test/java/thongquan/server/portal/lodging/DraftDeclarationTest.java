package thongquan.server.portal.lodging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thongquan.core.filing.Declaration;
import thongquan.formats.Reading;
import thongquan.formats.json.JsonDoor;

class DraftDeclarationTest {
    private static final Path SAMPLES = Path.of("../samples");

    @ParameterizedTest
    @ValueSource(
            strings = {"easy", "export", "fifty-lines", "valuation-adjustments", "steel-antidumping", "asean-preference"
            })
    void aDeclarationTypedAgainIsTheSame(String sample) throws IOException {
        var declaration =
                switch (JsonDoor.read(Files.readAllBytes(SAMPLES.resolve(sample + ".json")))) {
                    case Reading.Read<Declaration> read -> read.filing();
                    case Reading.Unreadable<Declaration>(var findings) ->
                        throw new IllegalStateException(findings.toString());
                };

        var typed = DraftDeclaration.of(DraftDeclaration.fields(declaration));

        assertThat(typed.findings()).isEmpty();
        assertThat(typed.declaration()).isEqualTo(declaration);
    }

    @Test
    void whatCannotBeReadForCertainIsAskedForAndNotGuessed() {
        var read = DraftDeclaration.of(new DraftFields(Map.of(
                "/goodsShipment/invoice/amount/value", "1.234",
                "/goodsShipment/invoice/issueDate", "2026-02-30",
                "/goodsShipment/consignment/totalPackageQuantity", "2,5")));

        assertThat(read.findings())
                .extracting("pointer")
                .containsExactly(
                        "/goodsShipment/consignment/totalPackageQuantity",
                        "/goodsShipment/invoice/issueDate",
                        "/goodsShipment/invoice/amount/value");
    }

    @Test
    void theFormDoesNotAskTwice() {
        var read = DraftDeclaration.of(new DraftFields(Map.of(
                "/goodsShipment/invoice/amount/currencyCode",
                "USD",
                DraftFields.ITEMS + "/0/itemCharge/value",
                "9500",
                "/goodsShipment/consignment/transportEquipments/0/id",
                "XMPU0001004")));
        var item = read.declaration().goodsItems().getFirst();

        assertThat(item.sequence()).isEqualTo(1);
        assertThat(item.itemCharge()).extracting("currencyCode").isEqualTo("USD");
        assertThat(read.declaration().goodsShipment())
                .extracting("consignment.containerCount")
                .isEqualTo(1);
    }
}
