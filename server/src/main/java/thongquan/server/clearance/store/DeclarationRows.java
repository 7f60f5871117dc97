package thongquan.server.clearance.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import thongquan.core.decision.Clock;
import thongquan.core.decision.Registration;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.Party;
import thongquan.core.lifecycle.FirstStanding;
import thongquan.core.lifecycle.StandingText;
import thongquan.server.clearance.Vietnam;
import thongquan.server.journal.CopyRows;
import thongquan.server.journal.EffectWriter;
import thongquan.server.journal.Entry;

/** Writes one row for each declaration registered. */
@Component
@Order(10)
class DeclarationRows implements EffectWriter {

    private static final String INTO =
            "clearance.declaration (number, version, type, procedure, office, trader, trader_name, agent, reference,"
                    + " state, channel, reason_class, score, registered_at, due_at, hs, goods, origin, item_count,"
                    + " customs_value, payable, standing, with_officer)";
    private static final int GOODS_LENGTH = 120;

    @Override
    public void write(Connection transaction, List<Entry> batch) throws SQLException {
        var rows = new CopyRows(INTO, batch.size() * 640);
        for (var entry : batch) {
            if (entry.subject() instanceof Registration registration) {
                row(rows, entry, registration);
            }
        }
        rows.send(transaction);
    }

    private static void row(CopyRows rows, Entry entry, Registration registration) {
        var declaration = registration.declaration();
        var decision = registration.decision();
        var selection = decision.requireSelection();
        var assessment = decision.requireAssessment();
        var item = declaration.goodsItems().getFirst();
        var standing = FirstStanding.of(registration, LocalDate.ofInstant(entry.receivedAt(), Vietnam.ZONE));
        var trader = declaration.trader();
        rows.row(23)
                .text(entry.number())
                .int2(entry.version())
                .text(declaration.typeCode())
                .text(declaration.customsProcedureCode())
                .text(declaration.declarationOfficeId())
                .text(trader == null ? "" : trader.id())
                .text(trader == null ? "" : trader.name())
                .text(id(declaration.agent()))
                .text(declaration.functionalReferenceId())
                .text(standing.status().name())
                .text(selection.channel().name())
                .text(selection.reasonClass())
                .int2(selection.score())
                .timestamp(entry.receivedAt())
                .timestamp(due(decision.clocks()))
                .text(item.classification())
                .text(goods(item))
                .text(item.originCountryCode())
                .int4(declaration.goodsItems().size())
                .int8(assessment.customsValue().amount().longValueExact())
                .int8(assessment.payable().amount().longValueExact())
                .text(StandingText.of(standing))
                .bool(standing.isWithOfficer());
    }

    private static @Nullable Instant due(List<Clock> clocks) {
        LocalDateTime first = null;
        for (var clock : clocks) {
            if (first == null || clock.due().isBefore(first)) {
                first = clock.due();
            }
        }
        return first == null ? null : first.atZone(Vietnam.ZONE).toInstant();
    }

    private static @Nullable String id(@Nullable Party party) {
        return party == null ? null : party.id();
    }

    /** The description of the first item, as lists show it. */
    static @Nullable String goods(GoodsItem item) {
        return shortened(item.commodity() == null ? "" : item.commodity().description());
    }

    private static @Nullable String shortened(@Nullable String goods) {
        return goods == null || goods.length() <= GOODS_LENGTH
                ? goods
                : goods.substring(0, goods.offsetByCodePoints(0, goods.codePointCount(0, GOODS_LENGTH)));
    }
}
