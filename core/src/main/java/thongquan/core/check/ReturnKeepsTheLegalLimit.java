package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.Deadline;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-134",
        vi = "Thời hạn tái xuất vượt quá thời hạn lưu lại theo quy định; gia hạn thì đề nghị sau.",
        en = "The deadline for the return keeps to the time the law allows; extensions are asked for later.",
        basis = "Decree 69/2018/ND-CP, Article 13")
final class ReturnKeepsTheLegalLimit extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var due = declaration.returnDate();
        var procedure = Procedure.of(declaration, law);
        var stay = procedure == null ? null : procedure.attribute("stay");
        var limit = stay == null ? null : law.deadline(stay);
        if (due == null || limit == null) {
            return;
        }
        var last = limit.unit() == Deadline.Unit.MONTH
                ? law.lawDate().plusMonths(limit.amount())
                : law.lawDate().plusDays(limit.amount());
        if (due.isAfter(last)) {
            findings.add(broken("/returnDate").suggesting("≤ " + last));
        }
    }
}
