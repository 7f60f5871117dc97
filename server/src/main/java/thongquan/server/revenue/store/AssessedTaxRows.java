package thongquan.server.revenue.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import thongquan.core.decision.Registering;
import thongquan.core.decision.Registration;
import thongquan.core.value.Money;
import thongquan.server.journal.CopyRows;
import thongquan.server.journal.EffectWriter;
import thongquan.server.journal.Entry;

/** Writes the money lines of registered declarations: one for each tax payable, and one for the fee. */
@Component
@Order(20)
class AssessedTaxRows implements EffectWriter {

    private static final String INTO =
            "revenue.assessed_tax (number, version, tax, taxpayer, office, payable, assessed_at)";

    @Override
    public void write(Connection transaction, List<Entry> batch) throws SQLException {
        var rows = new CopyRows(INTO, batch.size() * 384);
        for (var entry : batch) {
            if (entry.subject() instanceof Registering registering) {
                lines(rows, entry, registering.registration());
            }
        }
        rows.send(transaction);
    }

    private static void lines(CopyRows rows, Entry entry, @Nullable Registration registration) {
        if (registration == null) {
            return;
        }
        var assessment = registration.decision().requireAssessment();
        assessment.totals().forEach((tax, payable) -> line(rows, entry, registration, tax.code(), payable));
        var fee = assessment.fee();
        if (fee != null) {
            line(rows, entry, registration, "LP", fee.amount());
        }
    }

    private static void line(CopyRows rows, Entry entry, Registration registration, String tax, Money payable) {
        var declaration = registration.declaration();
        var trader = declaration.trader();
        rows.row(7)
                .text(entry.number())
                .int2(entry.version())
                .text(tax)
                .text(trader == null ? "" : trader.id())
                .text(declaration.declarationOfficeId())
                .int8(payable.amount().longValueExact())
                .timestamp(entry.receivedAt());
    }
}
