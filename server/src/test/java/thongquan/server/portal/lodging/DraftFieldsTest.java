package thongquan.server.portal.lodging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftFieldsTest {
    private static final String ITEMS = DraftFields.ITEMS;
    private static final String SEALS = "/goodsShipment/consignment/transportEquipments";

    @Test
    void aBlankLineOfAListFallsOutAndTheOthersCloseUp() {
        var fields = new DraftFields(Map.of(SEALS + "/0/id", "A", SEALS + "/1/id", "B", SEALS + "/2/id", "C"));

        var changed = fields.with(Map.of(SEALS + "/1/id", " "));

        assertThat(changed.texts()).isEqualTo(Map.of(SEALS + "/0/id", "A", SEALS + "/1/id", "C"));
    }

    @Test
    void anItemIsRemovedAndThoseBehindItMoveUp() {
        var fields = new DraftFields(Map.of(
                ITEMS + "/0/originCountryCode", "BD",
                ITEMS + "/1/originCountryCode", "IT",
                ITEMS + "/10/originCountryCode", "JP"));

        var left = fields.withoutItem(0);

        assertThat(left.text(ITEMS + "/0/originCountryCode")).isEqualTo("IT");
        assertThat(left.text(ITEMS + "/9/originCountryCode")).isEqualTo("JP");
        assertThat(left.count(ITEMS)).isEqualTo(10);
    }

    @Test
    void onlyElementsAreKeptOfWhatAFormSends() {
        var fields = new DraftFields(Map.of()).with(Map.of("_csrf", "x", "then", "next", "/typeCode", "IM"));

        assertThat(fields.texts()).isEqualTo(Map.of("/typeCode", "IM"));
    }
}
