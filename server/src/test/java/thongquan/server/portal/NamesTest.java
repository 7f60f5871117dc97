package thongquan.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void theLegalFormIsAbbreviatedAndNothingElse() {
        assertThat(Names.shortened("Công ty TNHH Sao Mai")).isEqualTo("CT TNHH Sao Mai");
        assertThat(Names.shortened("Công ty TNHH Một thành viên Đò Ngang")).isEqualTo("CT TNHH Đò Ngang");
        assertThat(Names.shortened("Công ty Cổ phần Bông Lúa")).isEqualTo("CTCP Bông Lúa");
        assertThat(Names.shortened("Padma Example Ltd")).isEqualTo("Padma Example Ltd");
    }
}
