package thongquan.server.demonstration.invented;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InventedCountryTest {
    private static final InventedCountry COUNTRY = InventedCountry.VIETNAM;

    @Test
    void nobodyHasTheNameOrTheTaxCodeOfAnother() {
        assertThat(COUNTRY.allTraders())
                .hasSize(60)
                .extracting(InventedTrader::id)
                .doesNotHaveDuplicates();
        assertThat(COUNTRY.allTraders()).extracting(InventedTrader::name).doesNotHaveDuplicates();
        assertThat(COUNTRY.allBrokers())
                .hasSize(6)
                .extracting(InventedBroker::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void taxCodesAreOfTheRangeThatNobodyHas() {
        assertThat(COUNTRY.allTraders())
                .allSatisfy(trader -> assertThat(trader.id()).matches("99\\d{8}"));
        assertThat(COUNTRY.firstTrader().id()).isEqualTo("9900000018");
    }

    @Test
    void thereIsOnePriorityEnterpriseAndAFewOfLowComplianceOrNew() {
        assertThat(COUNTRY.allTraders())
                .filteredOn(trader -> trader.complianceLevel() == 1)
                .hasSize(1);
        assertThat(COUNTRY.allTraders())
                .filteredOn(trader -> trader.complianceLevel() >= 4)
                .hasSize(4);
        assertThat(COUNTRY.allTraders())
                .filteredOn(trader -> trader.registeredDays() < 180)
                .hasSize(4);
    }

    @Test
    void everyBrokerHasTraders() {
        assertThat(COUNTRY.allBrokers()).allSatisfy(broker -> assertThat(COUNTRY.allTraders())
                .anyMatch(trader -> broker.id().equals(trader.broker())));
    }
}
