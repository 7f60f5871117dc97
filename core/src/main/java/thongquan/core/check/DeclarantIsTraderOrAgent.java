package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-104",
        vi = "Người khai hải quan phải là chủ hàng hoặc đại lý hải quan được nêu trong tờ khai.",
        en = "The declarant is the trader himself or the agent named in the declaration.",
        basis = "Customs Law 54/2014, Article 18")
final class DeclarantIsTraderOrAgent extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var declarant = declaration.declarant();
        var trader = declaration.trader();
        if (declarant == null || declarant.id() == null || trader == null) {
            return;
        }
        var agent = declaration.agent();
        var isTrader = declarant.id().equals(trader.id());
        var isAgent = agent != null && declarant.id().equals(agent.id());
        if (!isTrader && !isAgent) {
            findings.add(broken("/declarant/id"));
        }
    }
}
