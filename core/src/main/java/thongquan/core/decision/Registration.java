package thongquan.core.decision;

import thongquan.core.filing.Declaration;
import thongquan.core.value.DeclarationNumber;

/** A declaration that customs accepted under a number, with the decision on it. */
public record Registration(DeclarationNumber number, Declaration declaration, Decision decision)
        implements Registering {

    @Override
    public Registration registration() {
        return this;
    }
}
