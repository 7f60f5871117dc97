package thongquan.server.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import thongquan.server.Thongquan;
import thongquan.server.database.TestDatabase;

class FirstAdministratorTest {
    @Test
    void isRegisteredOnceAndOnlyWhereNobodyIs() {
        try (var database = TestDatabase.empty()) {
            var arguments = database.properties().entrySet().stream()
                    .map(property -> "--" + property.getKey() + "=" + property.getValue())
                    .toList();
            try (var system = new SpringApplicationBuilder(Thongquan.class)
                    .properties("server.port=0", "thongquan.demonstration.enabled=false")
                    .registerShutdownHook(false)
                    .run(arguments.toArray(String[]::new))) {
                var first = system.getBean(FirstAdministrator.class);

                var password = first.register().orElseThrow();
                var again = first.register();

                var person = system.getBean(Users.class)
                        .findByName(FirstAdministrator.NAME)
                        .orElseThrow();
                assertThat(person.caller().roles()).containsExactly(Role.ADMINISTRATOR);
                assertThat(person.passwordHash()).doesNotContain(password);
                assertThat(again).isEmpty();
            }
        }
    }
}
