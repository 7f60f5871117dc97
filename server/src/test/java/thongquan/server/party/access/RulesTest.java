package thongquan.server.party.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import thongquan.server.party.Role;

class RulesTest {
    private static final String HEADER = "method,path,anonymous,declarant,officer,chief,auditor,administrator,note\n";
    private static final AuthorisationTable TABLE = AuthorisationTable.parse(HEADER + """
            GET,/things/{id},allow,allow,allow,allow,allow,allow,
            GET,/things/secret,deny,deny,deny,deny,deny,allow,more specific than the row above
            POST,/things,deny,own,deny,deny,deny,deny,commas, too
            """);

    private static Verdict verdict(String method, String path, @Nullable Set<Role> roles) {
        return TABLE.verdict(new MockHttpServletRequest(method, path), roles);
    }

    @Test
    void theMostSpecificRowHoldsHoweverThePathIsWritten() {
        assertThat(verdict("GET", "/things/1", null)).isInstanceOf(Verdict.Admitted.class);
        assertThat(verdict("GET", "/things/secret", null)).isInstanceOf(Verdict.Unidentified.class);
        assertThat(verdict("GET", "/things/%73ecret", null)).isInstanceOf(Verdict.Unidentified.class);
        assertThat(verdict("GET", "/things/%73ecret", Set.of(Role.OFFICER))).isInstanceOf(Verdict.Forbidden.class);
    }

    @Test
    void oneRoleThatMayIsEnough() {
        assertThat(verdict("POST", "/things", Set.of(Role.OFFICER))).isInstanceOf(Verdict.Forbidden.class);
        assertThat(verdict("POST", "/things", Set.of(Role.OFFICER, Role.DECLARANT)))
                .isInstanceOf(Verdict.Admitted.class);
    }

    @Test
    void headIsAskedLikeGetAndOtherMethodsAreNamed() {
        assertThat(verdict("HEAD", "/things/1", null)).isInstanceOf(Verdict.Admitted.class);
        assertThat(verdict("DELETE", "/things/1", Set.of(Role.ADMINISTRATOR)))
                .isEqualTo(new Verdict.WrongMethod(new TreeSet<>(Set.of("GET"))));
    }

    @Test
    void whatHasNoRowIsUnknownToEverybody() {
        assertThat(verdict("GET", "/things/1/", Set.of(Role.ADMINISTRATOR))).isInstanceOf(Verdict.Unknown.class);
        assertThat(verdict("GET", "/other", null)).isInstanceOf(Verdict.Unknown.class);
    }

    @Test
    void aWrongRowIsNamed() {
        assertThatThrownBy(() -> AuthorisationTable.parse(HEADER + "GET,/x,allow"))
                .hasMessageContaining("GET,/x,allow");
        assertThatThrownBy(() -> AuthorisationTable.parse(HEADER + "GET,/x,yes,deny,deny,deny,deny,deny,"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AuthorisationTable.parse(HEADER + """
                GET,/x,deny,deny,deny,deny,deny,deny,
                GET,/x,allow,deny,deny,deny,deny,deny,
                """)).hasMessageContaining("two rows");
    }
}
