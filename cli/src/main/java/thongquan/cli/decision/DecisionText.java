package thongquan.cli.decision;

import thongquan.cli.text.Ink;
import thongquan.cli.text.Language;
import thongquan.cli.text.Phrase;
import thongquan.cli.text.Table;
import thongquan.core.check.Bilingual;
import thongquan.core.decision.Decision;
import thongquan.core.duty.AssessedTax;
import thongquan.core.duty.Assessment;
import thongquan.core.duty.Proofs;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.law.TaxKind;
import thongquan.core.risk.Channel;
import thongquan.core.value.Money;

/** Decisions for people: outcome, channel, each tax of each item, totals, findings, and on demand the proof. */
public final class DecisionText {

    private final LawBook law;
    private final Language language;
    private final boolean colour;

    /** Decisions under that law in that language. */
    public DecisionText(LawBook law, Language language, boolean colour) {
        this.law = law;
        this.language = language;
        this.colour = colour;
    }

    /** What the desk said to the filing of that name, ended by a newline. */
    public String print(String name, Desk.Answer answer, boolean explain) {
        var text = new StringBuilder();
        var outcome = answer.isAccepted()
                ? Ink.GREEN.on(language.of(Phrase.ACCEPTED), colour)
                : Ink.RED.on(language.of(Phrase.REFUSED), colour);
        text.append(Ink.BOLD.on(name, colour)).append(": ").append(outcome).append(' ');
        text.append(language.of(Phrase.UNDER_LAW, law.lawDate())).append('\n');
        var decision = answer.decision();
        var declaration = answer.declaration();
        if (decision != null && declaration != null && decision.isAccepted()) {
            accepted(declaration, decision, explain, text);
        }
        return text.append(new FindingText(language, colour).print(answer.findings()))
                .toString();
    }

    private void accepted(Declaration declaration, Decision decision, boolean explain, StringBuilder text) {
        var channel = decision.requireSelection().channel();
        text.append("  ").append(language.of(Phrase.CHANNEL)).append(": ").append(channel(channel));
        text.append(" (").append(language.of(Phrase.INDICATIVE)).append(")\n\n");
        var assessment = decision.requireAssessment();
        text.append(taxes(declaration, assessment)).append('\n').append(totals(assessment));
        if (explain) {
            text.append("\n  ")
                    .append(Ink.BOLD.on(language.of(Phrase.PROOF), colour))
                    .append("\n");
            text.append(new ProofText(language, colour).print(Proofs.of(assessment, law)));
        }
    }

    private String channel(Channel channel) {
        return switch (channel) {
            case GREEN -> Ink.GREEN.on(language.of(Phrase.GREEN), colour);
            case YELLOW -> Ink.YELLOW.on(language.of(Phrase.YELLOW), colour);
            case RED -> Ink.RED.on(language.of(Phrase.RED), colour);
        };
    }

    private String taxes(Declaration declaration, Assessment assessment) {
        var table = new Table("rllrrrl");
        table.row(
                language.of(Phrase.ITEM),
                language.of(Phrase.TARIFF_LINE),
                language.of(Phrase.TAX),
                language.of(Phrase.RATE),
                language.of(Phrase.BASE),
                language.of(Phrase.PAYABLE));
        for (int i = 0; i < assessment.items().size(); i++) {
            var item = assessment.items().get(i);
            var hs = declaration.goodsItems().get(i).classification();
            var number = Integer.toString(item.sequence());
            for (var tax : item.taxes()) {
                tax(number, hs == null ? "" : hs, tax, table);
                number = "";
                hs = "";
            }
        }
        return table.print("  ");
    }

    private void tax(String number, String hs, AssessedTax tax, Table table) {
        var schedule = tax.measure().schedule();
        table.row(
                number,
                hs,
                name(tax.kind()) + (schedule.isEmpty() ? "" : " (" + schedule + ")"),
                tax.measure().rate().toString(),
                tax.quantity() == null
                        ? language.number(tax.base())
                        : tax.quantity().toString(),
                language.number(tax.payable().amount()),
                relief(tax));
    }

    private String relief(AssessedTax tax) {
        var relief = tax.relief();
        if (relief == null) {
            return "";
        }
        var ground =
                switch (relief.ground()) {
                    case SUSPENDED -> Phrase.SUSPENDED;
                    case EXEMPT -> Phrase.EXEMPT;
                    case REDUCED -> Phrase.REDUCED;
                };
        return "%s %s: %s"
                .formatted(
                        language.of(ground),
                        relief.code(),
                        language.number(tax.spared().amount()));
    }

    private String totals(Assessment assessment) {
        var table = new Table("lr");
        table.row(
                language.of(Phrase.CUSTOMS_VALUE),
                language.number(assessment.customsValue().amount()));
        assessment.totals().forEach((kind, money) -> table.row(name(kind), language.number(money.amount())));
        sum(table, Phrase.SUSPENDED_IN_ALL, assessment.secured());
        sum(table, Phrase.FORGIVEN_IN_ALL, assessment.spared());
        var fee = assessment.fee();
        if (fee != null) {
            table.row(
                    language.of(new Bilingual(fee.vi(), fee.en())),
                    language.number(fee.amount().amount()));
        }
        table.row(
                language.of(Phrase.TOTAL), language.number(assessment.payable().amount()));
        return table.print("  ");
    }

    private void sum(Table table, Phrase what, Money amount) {
        if (amount.signum() != 0) {
            table.row(language.of(what), "(" + language.number(amount.amount()) + ")");
        }
    }

    private String name(TaxKind kind) {
        var code = law.code("tax-kind", kind.code());
        return code == null ? kind.code() : language.of(new Bilingual(code.vi(), code.en()));
    }
}
