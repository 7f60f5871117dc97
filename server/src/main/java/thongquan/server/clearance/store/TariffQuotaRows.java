package thongquan.server.clearance.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import thongquan.core.decision.Registration;
import thongquan.core.duty.Assessment;
import thongquan.core.duty.QuotaUse;
import thongquan.server.clearance.Transition;
import thongquan.server.journal.CopyRows;
import thongquan.server.journal.EffectWriter;
import thongquan.server.journal.Entry;
import thongquan.server.journal.Overtaken;

/**
 * Takes what registered declarations draw out of tariff quotas, never more than the volume: quotas in the order of their
 * codes, so that two programs never wait for each other.
 */
@Component
@Order(30)
class TariffQuotaRows implements EffectWriter {

    private static final String INTO = "clearance.tariff_quota_use (quota, number, item, taken, revision)";
    private static final String TAKE = """
            update clearance.tariff_quota_balance
               set taken = taken + ?
             where quota = ? and taken + ? <= ?
            """;
    private static final String OPEN = """
            insert into clearance.tariff_quota_balance (quota, unit, taken)
            values (?, ?, 0)
            on conflict do nothing
            """;

    @Override
    public void write(Connection transaction, List<Entry> batch) throws SQLException {
        var rows = new CopyRows(INTO, 256);
        boolean any = false;
        for (var entry : batch) {
            switch (entry.subject()) {
                case Registration registration -> any |= rows(rows, entry.number(), 0, taken(registration), false);
                case Transition transition -> {
                    any |= rows(rows, entry.number(), transition.revision(), transition.given(), true);
                    any |= rows(rows, entry.number(), transition.revision(), taken(transition.amended()), false);
                }
                default -> {}
            }
        }
        if (any) {
            rows.send(transaction);
        }
    }

    private static @Nullable Assessment taken(@Nullable Registration registration) {
        return registration == null ? null : registration.decision().requireAssessment();
    }

    private static boolean rows(
            CopyRows rows, String number, int revision, @Nullable Assessment assessment, boolean back) {
        if (assessment == null || assessment.quotas().isEmpty()) {
            return false;
        }
        for (var item : assessment.items()) {
            var use = item.quota();
            if (use != null) {
                rows.row(5)
                        .text(use.quota().code())
                        .text(number)
                        // What is given back stands beside what is taken anew for the same item.
                        .int4(back ? -item.sequence() : item.sequence())
                        .text((back ? use.taken().negate() : use.taken()).toPlainString())
                        .int4(revision);
            }
        }
        return true;
    }

    @Override
    public void settle(Connection transaction, List<Entry> batch) throws SQLException {
        var uses = new TreeMap<String, QuotaUse>();
        for (var entry : batch) {
            switch (entry.subject()) {
                case Registration registration -> add(uses, taken(registration), false);
                case Transition transition -> {
                    add(uses, transition.given(), true);
                    add(uses, taken(transition.amended()), false);
                }
                default -> {}
            }
        }
        for (Map.Entry<String, QuotaUse> use : uses.entrySet()) {
            take(transaction, use.getValue());
        }
    }

    private static void add(Map<String, QuotaUse> uses, @Nullable Assessment assessment, boolean back) {
        if (assessment != null) {
            for (var use : assessment.quotas()) {
                var signed = back
                        ? new QuotaUse(use.quota(), use.before(), use.taken().negate())
                        : use;
                uses.merge(use.quota().code(), signed, TariffQuotaRows::together);
            }
        }
    }

    private static QuotaUse together(QuotaUse one, QuotaUse other) {
        return new QuotaUse(other.quota(), one.before(), one.taken().add(other.taken()));
    }

    private static void take(Connection transaction, QuotaUse use) throws SQLException {
        if (isTaken(transaction, use)) {
            return;
        }
        try (var open = transaction.prepareStatement(OPEN)) {
            open.setString(1, use.quota().code());
            open.setString(2, use.quota().unit().value());
            if (open.executeUpdate() == 1 && isTaken(transaction, use)) {
                return;
            }
        }
        throw new Overtaken(use.quota().code());
    }

    private static boolean isTaken(Connection transaction, QuotaUse use) throws SQLException {
        try (var take = transaction.prepareStatement(TAKE)) {
            set(take, use.taken(), use.quota().code(), use.quota().volume());
            return take.executeUpdate() == 1;
        }
    }

    private static void set(PreparedStatement take, BigDecimal amount, String quota, BigDecimal volume)
            throws SQLException {
        take.setBigDecimal(1, amount);
        take.setString(2, quota);
        take.setBigDecimal(3, amount);
        take.setBigDecimal(4, volume);
    }
}
