package thongquan.server.ruling;

import java.util.List;
import org.springframework.stereotype.Component;
import thongquan.core.asking.Precedent;
import thongquan.core.check.Bilingual;
import thongquan.core.law.LawBook;
import thongquan.core.ruling.Ruled;
import thongquan.core.ruling.RulingKind;
import thongquan.server.law.ClassificationEvidence;

/** Published rulings on classification in force, as evidence for the code of like goods. */
@Component
class RulingEvidence implements ClassificationEvidence {

    private final RulingRegister register;

    RulingEvidence(RulingRegister register) {
        this.register = register;
    }

    @Override
    public List<Precedent> find(String description, LawBook law) {
        var words = new SoughtWords(description);
        return register.search("", RulingKind.CLASSIFICATION).stream()
                .filter(signed -> signed.ruling().holds(law.lawDate(), law.known()))
                .filter(words::describe)
                .flatMap(signed -> precedent(signed).stream())
                .toList();
    }

    private static List<Precedent> precedent(SignedRuling signed) {
        if (signed.ruling().ruled() instanceof Ruled.Classification(var line)) {
            var goods = signed.ruling().goods().description();
            return List.of(
                    new Precedent(line.value(), "ruling", signed.ruling().number(), new Bilingual(goods, goods)));
        }
        return List.of();
    }
}
