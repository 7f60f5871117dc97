package thongquan.server.clearance;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import thongquan.core.ruling.Rulings;
import thongquan.server.journal.RecordedEntry;
import thongquan.server.ruling.RulingRegister;
import tools.jackson.databind.json.JsonMapper;

/** The advance rulings a decision found, in the state it found them in; no other had a part in it. */
@Component
class NamedRulings {

    private static final Rulings NONE = Rulings.of(List.of());

    /** A name between quotation marks, which no text in the decision can hold unescaped. */
    private static final byte[] NAME = "\"rulings\":[".getBytes(StandardCharsets.US_ASCII);

    private final RulingRegister register;
    private final JsonMapper json;

    NamedRulings(RulingRegister register, JsonMapper json) {
        this.register = register;
        this.json = json;
    }

    /** The rulings that the decision of an entry names. A decision that names none is not parsed. */
    Rulings of(RecordedEntry entry) {
        var decision = entry.decision().array();
        if (!names(decision)) {
            return NONE;
        }
        var named = new LinkedHashSet<RulingRegister.Named>();
        for (var item : json.readTree(decision).path("assessment").path("items")) {
            for (var ruling : item.path("rulings")) {
                named.add(new RulingRegister.Named(
                        ruling.path("number").asString(),
                        ruling.path("fingerprint").asString()));
            }
        }
        return register.asKnown(List.copyOf(named));
    }

    private static boolean names(byte[] decision) {
        for (int i = 0; i <= decision.length - NAME.length; i++) {
            if (decision[i] == NAME[0] && Arrays.equals(decision, i, i + NAME.length, NAME, 0, NAME.length)) {
                return true;
            }
        }
        return false;
    }
}
