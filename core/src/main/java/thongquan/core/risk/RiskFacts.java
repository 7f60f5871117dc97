package thongquan.core.risk;

import dev.cel.runtime.CelVariableResolver;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thongquan.core.duty.Assessment;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.GoodsShipment;
import thongquan.core.law.LawBook;
import thongquan.core.law.Units;
import thongquan.core.valuation.PricePosition;
import thongquan.core.value.UnitCode;

/** The facts of an assessed declaration by the names that risk conditions use; an absent text is empty. */
final class RiskFacts implements CelVariableResolver {

    private static final UnitCode KILOGRAM = new UnitCode("KGM");

    private final Declaration declaration;
    private final Assessment assessment;
    private final LawBook law;
    private final TraderStanding trader;
    private int item;

    RiskFacts(Declaration declaration, Assessment assessment, LawBook law, TraderStanding trader) {
        this.declaration = declaration;
        this.assessment = assessment;
        this.law = law;
        this.trader = trader;
    }

    /** Turns to the goods item at that position. */
    void turnTo(int position) {
        item = position;
    }

    GoodsItem item() {
        return declaration.goodsItems().get(item);
    }

    @Override
    public Optional<Object> find(String name) {
        var value = name.startsWith("item.") ? ofItem(name) : ofDeclaration(name);
        return Optional.ofNullable(value);
    }

    private @Nullable Object ofDeclaration(String name) {
        var shipment = declaration.goodsShipment();
        return switch (name) {
            case "declaration.typeCode" -> text(declaration.typeCode());
            case "declaration.customsProcedureCode" -> text(declaration.customsProcedureCode());
            case "declaration.declarationOfficeId" -> text(declaration.declarationOfficeId());
            case "declaration.goodsClassCode" -> text(declaration.goodsClassCode());
            case "declaration.itemCount" -> (long) declaration.goodsItems().size();
            case "declaration.customsValue" ->
                assessment.customsValue().amount().doubleValue();
            case "declaration.deviatesFromRuling" -> assessment.deviatesFromRuling();
            case "declaration.documentTypes" -> types(declaration.additionalDocuments());
            case "declaration.agentId" ->
                declaration.agent() == null ? "" : text(declaration.agent().id());
            case "trader.id" ->
                declaration.trader() == null ? "" : text(declaration.trader().id());
            case "trader.complianceLevel" -> (long) trader.complianceLevel();
            case "trader.registeredDays" -> (long) trader.registeredDays();
            case "trader.overdueDays" -> (long) trader.overdueDays();
            default -> shipment == null ? null : ofShipment(name, shipment);
        };
    }

    private @Nullable Object ofShipment(String name, GoodsShipment shipment) {
        var consignment = shipment.consignment();
        return switch (name) {
            case "declaration.exportCountryCode" -> text(shipment.exportCountryCode());
            case "declaration.deliveryTerm" ->
                shipment.tradeTerms() == null ? "" : text(shipment.tradeTerms().conditionCode());
            case "declaration.loadingLocationId" -> consignment == null ? "" : text(consignment.loadingLocationId());
            case "declaration.modeCode" ->
                consignment == null || consignment.borderTransportMeans() == null
                        ? ""
                        : text(consignment.borderTransportMeans().modeCode());
            case "declaration.grossMassKg" -> {
                var mass = consignment == null || consignment.grossMass() == null
                        ? null
                        : Units.convert(law, consignment.grossMass().quantity(), KILOGRAM);
                yield mass == null ? 0.0 : mass.value().doubleValue();
            }
            default -> null;
        };
    }

    private @Nullable Object ofItem(String name) {
        var goods = item();
        var value = assessment.items().get(item).value().exact();
        var hs = text(goods.classification());
        var quantity = goods.statisticalQuantity();
        var count = quantity == null || quantity.value() == null ? BigDecimal.ZERO : quantity.value();
        return switch (name) {
            case "item.hs" -> hs;
            case "item.chapter" -> hs.substring(0, Math.min(2, hs.length()));
            case "item.heading" -> hs.substring(0, Math.min(4, hs.length()));
            case "item.origin" -> text(goods.originCountryCode());
            case "item.schedule" -> text(goods.tariffScheduleCode());
            case "item.originCriterion" ->
                goods.originClaim() == null ? "" : text(goods.originClaim().criterionCode());
            case "item.pricePosition" ->
                PricePosition.of(goods, value, PricePosition.band(goods, law), law)
                        .name();
            case "item.unit" -> quantity == null ? "" : text(quantity.unitCode());
            case "item.description" ->
                goods.commodity() == null ? "" : text(goods.commodity().description());
            case "item.lowerDescription" ->
                goods.commodity() == null
                        ? ""
                        : text(goods.commodity().description()).toLowerCase(Locale.ROOT);
            case "item.customsValue" -> value.doubleValue();
            case "item.quantity" -> count.doubleValue();
            case "item.unitValue" ->
                count.signum() == 0
                        ? 0.0
                        : value.divide(count, MathContext.DECIMAL64).doubleValue();
            case "item.documentTypes" -> types(goods.additionalDocuments());
            case "item.outOfQuota" -> goods.outOfQuotaCode() != null;
            default -> null;
        };
    }

    private static List<String> types(List<AdditionalDocument> documents) {
        return documents.stream().map(document -> text(document.typeCode())).toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
