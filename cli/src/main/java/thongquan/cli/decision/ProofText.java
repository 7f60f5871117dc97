package thongquan.cli.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import thongquan.cli.text.Ink;
import thongquan.cli.text.Language;
import thongquan.cli.text.Phrase;
import thongquan.core.duty.Proof;
import thongquan.core.law.Certainty;

/** A proof for people: each amount over the amounts it rests on, with formula, rate, article, date and certainty. */
final class ProofText {

    private final Language language;
    private final boolean colour;
    private final StringBuilder text = new StringBuilder();

    /** Steps on which several amounts rest, such as the customs value, are proven once. */
    private final Set<Proof> written = Collections.newSetFromMap(new IdentityHashMap<>());

    ProofText(Language language, boolean colour) {
        this.language = language;
        this.colour = colour;
    }

    String print(Proof proof) {
        write(proof, "  ", "  ");
        return text.toString();
    }

    private void write(Proof proof, String first, String rest) {
        text.append(first).append(language.of(proof.title())).append(": ");
        text.append(Ink.BOLD.on(language.number(proof.amount().amount()), colour));
        text.append(" = ").append(proof.formula()).append('\n');
        var known = !written.add(proof);
        var parts = known ? List.<Proof>of() : proof.parts();
        var law = known ? List.of(language.of(Phrase.AS_ABOVE)) : law(proof);
        if (!law.isEmpty()) {
            text.append(rest).append(parts.isEmpty() ? "    " : "│   ");
            text.append(Ink.FAINT.on(String.join("; ", law), colour)).append('\n');
        }
        for (int i = 0; i < parts.size(); i++) {
            var last = i == parts.size() - 1;
            write(parts.get(i), rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "));
        }
    }

    private List<String> law(Proof proof) {
        var words = new ArrayList<String>();
        if (proof.rate() != null) {
            words.add(proof.rate());
        }
        if (proof.basis() != null) {
            words.add(proof.basis());
        }
        if (proof.since() != null) {
            words.add(language.of(Phrase.SINCE, proof.since()));
        }
        if (proof.certainty() == Certainty.MEDIUM) {
            words.add(language.of(Phrase.CERTAIN_MEDIUM));
        } else if (proof.certainty() == Certainty.LOW) {
            words.add(language.of(Phrase.CERTAIN_LOW));
        }
        return words;
    }
}
