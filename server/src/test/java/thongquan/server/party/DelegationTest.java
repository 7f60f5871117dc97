package thongquan.server.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** C96: a broker acts for the traders that delegated to it, on the days they named, and for nobody else. */
class DelegationTest {
    private final RunningSystem system = RunningSystem.shared();
    private final Delegations delegations = system.bean(Delegations.class);
    private final Registration registration = system.bean(Registration.class);
    private final LocalDate today = LocalDate.now(system.bean(Clock.class));

    @Test
    void aBrokerSeesADeclarationOnceTheTraderDelegates() {
        var declaration = DeclarationSamples.lodge(system, Parties.TRADER);
        try (var program = system.visitor()) {
            var token = "Bearer " + program.token(system.parties().client(Parties.BROKER, Role.DECLARANT));
            assertThat(program.get(declaration, "Authorization", token).statusCode())
                    .isEqualTo(404);

            registration.delegation(Parties.TRADER, Parties.BROKER, today, null);

            assertThat(program.get(declaration, "Authorization", token).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aDelegationHoldsFromItsFirstToItsLastDay() {
        registration.delegation(Parties.OTHER_TRADER, Parties.BROKER, today.plusDays(10), today.plusDays(12));

        assertThat(delegations.represents(Parties.BROKER, Parties.OTHER_TRADER, today.plusDays(9)))
                .isFalse();
        assertThat(delegations.represents(Parties.BROKER, Parties.OTHER_TRADER, today.plusDays(10)))
                .isTrue();
        assertThat(delegations.represents(Parties.BROKER, Parties.OTHER_TRADER, today.plusDays(12)))
                .isTrue();
        assertThat(delegations.represents(Parties.BROKER, Parties.OTHER_TRADER, today.plusDays(13)))
                .isFalse();
        assertThat(delegations.represents(Parties.OTHER_TRADER, Parties.BROKER, today.plusDays(11)))
                .isFalse();
    }
}
